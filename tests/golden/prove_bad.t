Each fault that pack prove finds, in a small pack of its own: see the first line of each pack. The
answers it gives are tried with the very command that it prints.

An exercise for sore knees that is withheld from sore knees.
$ lumbago pack prove -q packs/bad/activity_never_given.yaml
| activity_never_given 1
|   policy: holds (6 claims, 1 query)
|   contraindications: holds (1 claim, 1 query)
|   live: does not hold (4 claims, 4 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (1 claim, 1 query)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/activity_never_given.yaml:25:5: error: the activity 'squat' can never be in a plan
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

Two signs of which each alone should be enough, joined the wrong way.
$ lumbago pack prove -q packs/bad/and_for_or.yaml
| and_for_or 1
|   policy: holds (6 claims, 1 query)
|   contraindications: holds (0 claims, 0 queries)
|   live: holds (6 claims, 6 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (2 claims, 2 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: does not hold (3 claims, 3 queries)
|
| packs/bad/and_for_or.yaml:25:5: error: 'numbness_alone' is broken: the level can be below emergency
|   {"$pack":"and_for_or@1","numb":true}
|   echo '{"$pack":"and_for_or@1","numb":true}' | lumbago assess --pack packs/bad/and_for_or.yaml --answers -
|
| packs/bad/and_for_or.yaml:25:5: error: 'numbness_alone' is broken: the plan policy can be milder than none
|   {"$pack":"and_for_or@1","numb":true}
|   echo '{"$pack":"and_for_or@1","numb":true}' | lumbago assess --pack packs/bad/and_for_or.yaml --answers -
|
| packs/bad/and_for_or.yaml:26:5: error: 'leaking_alone' is broken: the warning sign 'nerves' can be not true
|   {"$pack":"and_for_or@1","leaking":true}
|   echo '{"$pack":"and_for_or@1","leaking":true}' | lumbago assess --pack packs/bad/and_for_or.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/and_for_or.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep -E '^    "(level|plan_policy)"'
|     "level": "self_care",
|     "plan_policy": "full",
|     "level": "self_care",
|     "plan_policy": "full",
|     "level": "self_care",
|     "plan_policy": "full",

A promise about people there cannot be.
$ lumbago pack prove -q packs/bad/assert_never_applies.yaml
| assert_never_applies 1
|   policy: holds (6 claims, 2 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: does not hold (5 claims, 5 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (2 claims, 2 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (1 claim, 1 query)
|   asserts: holds (1 claim, 1 query)
|
| packs/bad/assert_never_applies.yaml:25:5: error: the condition of the assert 'children' can never be true
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

A sum of two answers that can never reach the limit.
$ lumbago pack prove -q packs/bad/contraindication_never_true.yaml
| contraindication_never_true 1
|   policy: holds (6 claims, 1 query)
|   contraindications: holds (1 claim, 1 query)
|   live: does not hold (5 claims, 5 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (2 claims, 2 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/contraindication_never_true.yaml:22:5: error: the contraindication 'far' can never be true
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

The one thing for everyone is withheld from some.
$ lumbago pack prove -q packs/bad/plan_empty.yaml
| plan_empty 1
|   policy: holds (4 claims, 1 query)
|   contraindications: holds (1 claim, 1 query)
|   live: holds (3 claims, 3 queries)
|   plan: does not hold (1 claim, 1 query)
|   unknown: holds (1 claim, 1 query)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/plan_empty.yaml:27:3: error: the plan can be empty below the level urgent
|   {"$pack":"plan_empty@1"}
|   echo '{"$pack":"plan_empty@1"}' | lumbago assess --pack packs/bad/plan_empty.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/plan_empty.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep -A 3 '"plan": {'
|   "plan": {
|     "items": [],
|     "withheld": [
|       {

A question under two conditions that exclude each other.
$ lumbago pack prove -q packs/bad/question_never_asked.yaml
| question_never_asked 1
|   policy: holds (6 claims, 2 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: does not hold (5 claims, 5 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (3 claims, 3 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (1 claim, 1 query)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/question_never_asked.yaml:20:5: error: the question 'older_and_pregnant' can never be asked
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

A contributor that scores for people it should not.
$ lumbago pack prove -q packs/bad/score_from_nothing.yaml
| score_from_nothing 1
|   policy: holds (4 claims, 1 query)
|   contraindications: holds (0 claims, 0 queries)
|   live: holds (6 claims, 6 queries)
|   plan: holds (1 claim, 2 queries)
|   unknown: holds (3 claims, 3 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: does not hold (1 claim, 1 query)
|
| packs/bad/score_from_nothing.yaml:29:5: error: 'usual_weight' is broken: the contributor 'weight_load' can score
|   {"$pack":"score_from_nothing@1","age":19,"weight":125,"height":220}
|   echo '{"$pack":"score_from_nothing@1","age":19,"weight":125,"height":220}' | lumbago assess --pack packs/bad/score_from_nothing.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/score_from_nothing.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep -B 2 '"score"'
|       "id": "weight_load",
|       "title": "Cause",
|       "score": 24,

A warning sign of children, over a question that only adults are asked.
$ lumbago pack prove -q packs/bad/sign_never_true.yaml
| sign_never_true 1
|   policy: holds (6 claims, 3 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: does not hold (4 claims, 4 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (2 claims, 2 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (1 claim, 1 query)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/sign_never_true.yaml:22:5: error: the warning sign 'child' can never be true
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

A contraindication that does not exclude one of the tags that it should.
$ lumbago pack prove -q packs/bad/tag_forgotten.yaml
| tag_forgotten 1
|   policy: holds (8 claims, 1 query)
|   contraindications: holds (2 claims, 2 queries)
|   live: holds (7 claims, 7 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (1 claim, 1 query)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: does not hold (2 claims, 3 queries)
|
| packs/bad/tag_forgotten.yaml:25:5: error: 'thin_bones_spared' is broken: the activity 'curl' can be given
|   {"$pack":"tag_forgotten@1","osteoporosis":true}
|   echo '{"$pack":"tag_forgotten@1","osteoporosis":true}' | lumbago assess --pack packs/bad/tag_forgotten.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/tag_forgotten.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep -A 3 '"plan": {'
|   "plan": {
|     "items": [
|       {
|         "id": "curl",

The tier with fewer points holds only where the one with more does.
$ lumbago pack prove -q packs/bad/tier_never_counts.yaml
| tier_never_counts 1
|   policy: holds (4 claims, 1 query)
|   contraindications: holds (0 claims, 0 queries)
|   live: does not hold (4 claims, 4 queries)
|   plan: holds (1 claim, 2 queries)
|   unknown: holds (1 claim, 1 query)
|   worse: holds (0 claims, 0 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/tier_never_counts.yaml:21:123: error: this tier of 'sitting' can never count: hours > 8
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6

Age alone is urgent, and so is a low score of sadness.
$ lumbago pack prove -q packs/bad/too_urgent.yaml
| too_urgent 1
|   policy: holds (8 claims, 5 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: holds (9 claims, 9 queries)
|   plan: holds (1 claim, 1 query)
|   unknown: holds (4 claims, 4 queries)
|   worse: holds (0 claims, 0 queries)
|   cliffs: does not hold (3 claims, 3 queries)
|   asserts: does not hold (2 claims, 2 queries)
|
| packs/bad/too_urgent.yaml:18:5: error: one step of 'age', from 69 to 70, moves the level from self_care to urgent, by old
|   {"$pack":"too_urgent@1","age":69}
|   echo '{"$pack":"too_urgent@1","age":69}' | lumbago assess --pack packs/bad/too_urgent.yaml --answers -
|   after the step:
|   echo '{"$pack":"too_urgent@1","age":70}' | lumbago assess --pack packs/bad/too_urgent.yaml --answers -
|
| packs/bad/too_urgent.yaml:31:5: error: 'age_alone' is broken: the level can be above routine
|   {"$pack":"too_urgent@1","age":70,"mood1":"none","mood2":"none","mood3":"none"}
|   echo '{"$pack":"too_urgent@1","age":70,"mood1":"none","mood2":"none","mood3":"none"}' | lumbago assess --pack packs/bad/too_urgent.yaml --answers -
|
| packs/bad/too_urgent.yaml:32:5: error: 'some_sadness' is broken: the warning sign 'low' can be true
|   {"$pack":"too_urgent@1","mood1":"none","mood2":"most","mood3":"most"}
|   echo '{"$pack":"too_urgent@1","mood1":"none","mood2":"most","mood3":"most"}' | lumbago assess --pack packs/bad/too_urgent.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/too_urgent.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep '^    "level"'
|     "level": "self_care",
|     "level": "urgent",
|     "level": "urgent",
|     "level": "urgent",

A leg that gets as stiff as the other scores less, and a numbness of a lifetime is less urgent.
$ lumbago pack prove -q packs/bad/worse_scores_less.yaml
| worse_scores_less 1
|   policy: holds (6 claims, 3 queries)
|   contraindications: holds (0 claims, 0 queries)
|   live: holds (8 claims, 8 queries)
|   plan: holds (1 claim, 2 queries)
|   unknown: holds (4 claims, 4 queries)
|   worse: does not hold (4 claims, 4 queries)
|   cliffs: holds (0 claims, 0 queries)
|   asserts: holds (0 claims, 0 queries)
|
| packs/bad/worse_scores_less.yaml:20:5: error: a worse answer to 'since_birth' can lower the level
|   {"$pack":"worse_scores_less@1","since_birth":false,"numb":true}
|   echo '{"$pack":"worse_scores_less@1","since_birth":false,"numb":true}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|   with the worse answer:
|   echo '{"$pack":"worse_scores_less@1","since_birth":true,"numb":true}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|
| packs/bad/worse_scores_less.yaml:18:5: error: a worse answer to 'gap_left' can lower the score of 'stiffness'
|   {"$pack":"worse_scores_less@1","gap_left":0,"gap_right":5}
|   echo '{"$pack":"worse_scores_less@1","gap_left":0,"gap_right":5}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|   with the worse answer:
|   echo '{"$pack":"worse_scores_less@1","gap_left":1,"gap_right":5}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|
| packs/bad/worse_scores_less.yaml:19:5: error: a worse answer to 'gap_right' can lower the score of 'stiffness'
|   {"$pack":"worse_scores_less@1","gap_left":5,"gap_right":0}
|   echo '{"$pack":"worse_scores_less@1","gap_left":5,"gap_right":0}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|   with the worse answer:
|   echo '{"$pack":"worse_scores_less@1","gap_left":5,"gap_right":1}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -
|
| What is proven of activities is proven of the filter that each must pass to be
| in a plan: its policy, and contraindications that are true or unknown.
? 6
$ lumbago pack prove -q packs/bad/worse_scores_less.yaml | grep '^  echo' | sed 's/$/ --json/' | sh | grep -E '^    "level"|"low"'
|     "level": "urgent",
|       "low": 0,
|     "level": "self_care",
|       "low": 0,
|     "level": "self_care",
|       "low": 32,
|     "level": "self_care",
|     "level": "self_care",
|       "low": 32,
|     "level": "self_care",
$ lumbago pack prove -q --json packs/bad/worse_scores_less.yaml | grep worse
|     "id": "worse_scores_less",
|     "source": "packs/bad/worse_scores_less.yaml"
|       "id": "worse",
|       "property": "worse",
|       "message": "a worse answer to 'since_birth' can lower the level",
|       "file": "packs/bad/worse_scores_less.yaml",
|       "answers": {"$pack":"worse_scores_less@1","since_birth":false,"numb":true},
|       "command": "echo '{\"$pack\":\"worse_scores_less@1\",\"since_birth\":false,\"numb\":true}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -",
|       "worse_answers": {"$pack":"worse_scores_less@1","since_birth":true,"numb":true},
|       "worse_command": "echo '{\"$pack\":\"worse_scores_less@1\",\"since_birth\":true,\"numb\":true}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -"
|       "property": "worse",
|       "message": "a worse answer to 'gap_left' can lower the score of 'stiffness'",
|       "file": "packs/bad/worse_scores_less.yaml",
|       "answers": {"$pack":"worse_scores_less@1","gap_left":0,"gap_right":5},
|       "command": "echo '{\"$pack\":\"worse_scores_less@1\",\"gap_left\":0,\"gap_right\":5}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -",
|       "worse_answers": {"$pack":"worse_scores_less@1","gap_left":1,"gap_right":5},
|       "worse_command": "echo '{\"$pack\":\"worse_scores_less@1\",\"gap_left\":1,\"gap_right\":5}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -"
|       "property": "worse",
|       "message": "a worse answer to 'gap_right' can lower the score of 'stiffness'",
|       "file": "packs/bad/worse_scores_less.yaml",
|       "answers": {"$pack":"worse_scores_less@1","gap_left":5,"gap_right":0},
|       "command": "echo '{\"$pack\":\"worse_scores_less@1\",\"gap_left\":5,\"gap_right\":0}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -",
|       "worse_answers": {"$pack":"worse_scores_less@1","gap_left":5,"gap_right":1},
|       "worse_command": "echo '{\"$pack\":\"worse_scores_less@1\",\"gap_left\":5,\"gap_right\":1}' | lumbago assess --pack packs/bad/worse_scores_less.yaml --answers -"
