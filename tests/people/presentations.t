Who is under, over or accepted, a sign that is left open, and files that are refused. See golden.sh.

$ lumbago_presentations people/planted/wrong_levels packs/neck.yaml
|
| group                 people   exact   under    over
| planted                    7       3       1       3
|
| presentation          people   exact   under    over
| typical                    1       0       1       0
| early                      1       1       0       0
| subtle                     0       0       0       0
| look_alike                 5       2       0       3
|
| level                 people   exact   under    over
| emergency                  1       0       1       0
| urgent                     1       1       0       0
| routine                    0       0       0       0
| self_care                  5       2       0       3
|
| accuracy: 42.9% (3 of 7)
| accuracy, emergency: 0.0% (0 of 1)
| accuracy, urgent: 100.0% (1 of 1)
| accuracy, routine: none of 0
| accuracy, self_care: 40.0% (2 of 5)
| safety of advice: 85.7% (6 of 7)
| comprehensiveness: 85.7% (6 of 7)
| inclination to overtriage: 75.0% (3 of 4)
|
| sent_home: under: emergency by the doctor, self_care by the pack:
| sent_to_hospital: over: self_care by the doctor, emergency by the pack: cord_signs
| not_asked: open: urgent by the doctor, urgent by the pack: neck_injury cord_signs?
| needlessly_accepted: accepted, but not over: self_care by the doctor, self_care by the pack:
| accepted: over, accepted: A fall is hard to judge from afar.
| still_open: over, open: The rule does not ask how hard.
| needlessly_open: open, but mended: self_care by the doctor, self_care by the pack:
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
