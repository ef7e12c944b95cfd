A stream of answers as CSV: a header of question ids, one row a person; results come in the same order.
< $id,age,numb
< a,40,true
< b,,0
< "c, ""d""",17,yes
< e,40
< f,"40,5",
$ lumbago batch --format csv --pack packs/minimal.yaml
| $id,level,could_be,signs,undecided,plan,withheld,error
| a,emergency,emergency,numbness,,,,
| b,self_care,self_care,,,,,
| "c, ""d""",,,,,,,"line 4: age: 'age' is 17, outside 18 to 120; numb: 'numb' takes true or false, not yes"
| ,,,,,,,"line 5: the row has 2 cells, and the header has 3"
| f,,,,,,,"line 6: age: 'age' takes a whole number, not 40,5 (numbers have a decimal point: 40.5)"
! lumbago: 3 records are bad; their lines say why
? 3
What spreadsheets write: a byte order mark, CRLF, quotes around everything.
$ printf '\357\273\277"age","numb"\r\n"40","TRUE"\r\n' | lumbago batch --format csv --pack packs/minimal.yaml
| $id,level,could_be,signs,undecided,plan,withheld,error
| ,emergency,emergency,numbness,,,,
With a newline in a cell, the number of the line is still that of the file.
$ printf '$id,age\n"a\nb",30\nc,x\n' | lumbago batch --format csv --pack packs/minimal.yaml -j 2
| $id,level,could_be,signs,undecided,plan,withheld,error
| "a
| b",self_care,emergency,,numbness,,,
| c,,,,,,,"line 4: age: 'age' takes a whole number, not x"
! lumbago: 1 record is bad; its line says why
? 3
Headers that are none.
< name,ages,numb,numb
< x,1,2,3
$ lumbago batch --format csv --pack packs/minimal.yaml
! standard input:1: error: unknown question 'name'
! standard input:1: error: unknown question 'ages' (did you mean 'age'?)
! standard input:1: error: duplicate key 'numb'
? 3
$ printf 'age;numb\n40;1\n' | lumbago batch --format csv --pack packs/minimal.yaml -o out.csv; ls
| answers
| data
| packs
| people
| type.py
! standard input:1: error: unknown question 'age;numb' (columns are separated by commas)
$ lumbago batch --format csv --pack packs/minimal.yaml < /dev/null
! standard input:1: error: there is no header: the first row names the questions
? 3
$ lumbago batch --format csv --full people.csv
! lumbago: '--full' and '--format csv' do not go together
! Try 'lumbago help batch'.
? 2
Only a header.
$ echo age | lumbago batch --format csv --pack packs/minimal.yaml -j 3
| $id,level,could_be,signs,undecided,plan,withheld,error
The codebook.
$ lumbago questions --format csv --pack packs/minimal.yaml
| Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels",Field Note,Text Validation Type OR Show Slider Number,Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show field only if...),Required Field?,Custom Alignment,Question Number (surveys only),Matrix Group Name,Matrix Ranking?,Field Annotation
| age,minimal,,text,How old are you?,,years,integer,18,120,,,,,,,,
| numb,minimal,,yesno,Is it numb?,,,,,,,,,,,,,
$ lumbago questions --format csv | grep -E '^(sex|preg_bleeding|back_today|height_cm|pee_long_standing|own_activities),' | cut -c 1-400
| pee_long_standing,low_back,,yesno,"Do you know another cause for this change, and has it been the same for more than 4 weeks?",,"Say yes only if both are so. If it is new or getting worse, say no.",,,,,,,,,,,Asked only if: pee_changed
| sex,low_back,,radio,"Your sex, for the usual ranges?","female, Female (woman) | male, Male (man) | other, Other, or I would rather not say","If you are or could be pregnant, pick female or other.",,,,,,,,,,,
| preg_bleeding,low_back,You are or might be pregnant:,yesno,Do you have bleeding or fluid loss?,,,,,,,,,,,,,Asked only if: pregnant
| height_cm,low_back,,text,"How tall are you, in cm?",,cm; 5 ft 9 in is about 175 cm.,integer,120,230,,,,,,,,Asked only if: ok_weight && !pregnant
| back_today,low_back,,checkbox,Which of these does your back bring with it today?,"home, staying at home more than usual | shift_position, changing position again and again | slow_walk, walking more slowly | house_jobs, leaving out jobs around the house | handrail, holding the rail on stairs | lie_down, lying down to rest more often | hold_to_rise, holding on to get out of a soft chair | ask_others
| own_activities,low_back,,notes,Which three things does your back make hard for you?,,"Name them in order, such as ""lift my child, sit at the cinema, dig the garden"".",,,,,,,,,,,Asked only if: ok_own_activities
