Who is under, over or accepted, a sign that is left open, and files that are refused. See golden.sh.

$ lumbago_presentations people/planted/wrong_levels packs/neck.yaml
|
| group                 people   exact   under    over
| planted                    5       2       1       2
|
| presentation          people   exact   under    over
| typical                    1       0       1       0
| early                      1       1       0       0
| subtle                     0       0       0       0
| look_alike                 3       1       0       2
|
| level                 people   exact   under    over
| emergency                  1       0       1       0
| urgent                     1       1       0       0
| routine                    0       0       0       0
| self_care                  3       1       0       2
|
| accuracy: 40.0% (2 of 5)
| accuracy, emergency: 0.0% (0 of 1)
| accuracy, urgent: 100.0% (1 of 1)
| accuracy, routine: none of 0
| accuracy, self_care: 33.3% (1 of 3)
| safety of advice: 80.0% (4 of 5)
| comprehensiveness: 80.0% (4 of 5)
| inclination to overtriage: 66.7% (2 of 3)
|
| sent_home: under: emergency by the doctor, self_care by the pack:
| sent_to_hospital: over: self_care by the doctor, emergency by the pack: cord_signs
| not_asked: open: urgent by the doctor, urgent by the pack: neck_injury cord_signs?
| needlessly_accepted: accepted, but not over: self_care by the doctor, self_care by the pack:
| accepted: over, accepted: A fall is hard to judge from afar.
? 1

$ lumbago_presentations people/planted/wrong_files packs/neck.yaml
! people/planted/wrong_files/people.yaml:12:5: error: unknown key 'policy'
!       policy: none
!       ^
! people/planted/wrong_files/people.yaml:7:12: error: 'story' says nothing
!       story: ""
!              ^
! people/planted/wrong_files/people.yaml:6:19: error: 'presentation' cannot be 'typcal'
!       presentation: typcal
!                     ^
! people/planted/wrong_files/people.yaml:9:12: error: 'level' cannot be 'urgnt'
!       level: urgnt
!              ^
! people/planted/wrong_files/people.yaml:11:14: error: the pack has no reference 'S999'
!       source: [S999]
!                ^
! wrong_words: error: /hard_fal: unknown question 'hard_fal' (did you mean 'hard_fall'?)
! wrong_words: error: /screen_hours: 'screen_hours' is 17, outside 0 to 16
! people/planted/wrong_files/people.yaml:13:5: error: two people are 'wrong_words'
!     - id: wrong_words
!       ^
! people/planted/wrong_files/people.yaml:13:5: error: 'why' is missing
!     - id: wrong_words
!       ^
! people/planted/wrong_files/people.yaml:18:13: error: 'source' names nothing
!       source: []
!               ^
! people/planted/wrong_files/people.yaml:16:14: error: 'answers' takes a mapping
!       answers: []
!                ^
! people/planted/wrong_files/people.yaml:20:5: error: nobody in this file is 'nobody'
!     - {id: nobody, why: There is no such person.}
!       ^
? 2

$ lumbago_presentations people/none packs/neck.yaml
! people/none: error: there are no people
? 2

$ lumbago_presentations
! usage: lumbago_presentations DIRECTORY [PACK]
? 2
