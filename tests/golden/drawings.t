All drawings of the built-in pack on one sheet.
$ lumbago show --drawings
| Drawings: Low back pain
| ───────────────────────
|
| Hamstring stretch with a strap, on your back [hamstring_strap]
|
|                                         ⣤⣴⡀   ⠟⠥⡀
|                                        ⡠⢃⡾⠁     ⠈⢆
|                                      ⢠⠊⢀⡾⠁       ⠸⡀
|              ⢀⣀⣀⣠⣤⣤⣴⣾⡇              ⣴⠁ ⣾⠁         ⠁
|   ⡄      ⣶⠊⠉⠉⢁⡴⢫⠉⠉            ⡄     ⢿⡀ ⢿⡀⢀⠔⢣
| ⢠⠊⠉⢢⣄⣀⣀⣀⣠⣟⣀⣀⣠⠞⠁ ⢇           ⢠⠊⠉⢢⣄⣀⣠⣤⣼⣇⣀⣸⡧⠊  ⢇
| ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣏⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀    ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀
|            1                           2
| 1. Lie on your back, one foot flat. The strap is round the other foot.
| 2. Raise that leg with the strap until you feel a gentle pull.
|
| Hamstring stretch on a chair [hamstring_chair]
|
|                                   ⠐⠤⡀⢀
|    ⡔⠉⠑⣄⡀                     ⡠⠒⠢⡀   ⠘⠛
|    ⠑⢤⡔⠁                      ⠣⣀⡠⠋⠁
|  ⡄  ⢸⡇                 ⡄     ⣰⡏
|  ⡇  ⣿⡇                 ⡇    ⣰⢿⡇
|  ⡇  ⢹⡷⢦⣄⡀              ⡇   ⣰⠏⠘⠷⣄
|  ⡇  ⠸⣧⣤⢌⣁⣀⡀            ⡇  ⠰⣯⣤⢄⣀⣈⡛⠆
|  ⡏⠉⠉⠉⠉⡏⠛⠶⣤⣇            ⡏⠉⠉⠉⠉⡏⠛⠶⣤⣇
|  ⡇    ⡇  ⢰⠉⠛⠶⣤⣀⡶       ⡇    ⡇  ⢰⠉⠛⠶⣤⣀⡶
| ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣸⣤⣄⣀⣀⣉⣁⣀⡀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣸⣤⣄⣀⣀⣉⣁⣀⡀
|         1                     2
| 1. Sit tall near the front of the chair, one heel forward, toes up.
| 2. Tip forward from your hips with a long chest.
|
| Standing stretch for the front of the thigh [quad_standing]
|
|         ⢀⠤⢄                        ⢀⠤⢄
|         ⢇ ⢀⠗⠂                      ⢇ ⢀⠗⠂
|          ⣹⡇                         ⣹⡇
|         ⣰⢿⡏⢆                      ⢀⡾⢹⡏⢆
|        ⢰⡏⢸⡇ ⠑⠢⢄⡀                 ⢀⡿ ⢸⡇ ⠑⠢⢄⡀
|         ⣿⢸⡇    ⠈⡥⠤⠤⠤⠤⢤           ⣸⠇ ⢸⡇    ⠈⡥⠤⠤⠤⠤⢤
|         ⠸⢿⡇     ⡇    ⢸         ⠰⠶⢿⡀ ⢸⡇     ⡇    ⢸
|          ⢸⡇     ⡇    ⢸       ⢩⠇  ⠈⢳⡄⣼⡇     ⡇    ⢸
|          ⢸⡇     ⡇    ⢸      ⢠⠃     ⠹⣿⡇     ⡇    ⢸
|          ⢸⡇     ⡇    ⢸       ⡇       ⡇     ⡇    ⢸
|          ⣾⡇     ⡇    ⢸       ⠘       ⡇     ⡇    ⢸
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣷⣤⣀⣀⣀⣀⣇⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣀⣀⣇⣀⣀⣀⣀⣸⣀
|            1                          2
| 1. Stand tall and hold a counter.
| 2. Bend one knee behind you and hold the ankle. The knee points down.
|
| Stretch for the front of the thigh, on your side [quad_side]
|
|  ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⡇      ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⢉⠍⠉⠉⠉⠉⠉⠉⠉⠉⡇
|  ⡇           ⣀⣤⣀⣀⣀⠤⠤⠤⠤⣤⣤      ⡇      ⡇        ⢀⣀⣤⣀⡀  ⣤  ⠙⠖⠢⡄      ⡇
|  ⡇⢀⣀⣀⣀⣀⣀  ⢠⡶⠛⠉       ⢠⡟       ⡇      ⡇⢀⣀⣀⣀⣀⣀⢰⡞⠋⠉  ⠈⠉⠉⠻⣄⡀   ⠘⡄     ⡇
|  ⡇⢸  ⢀⣀⢸ ⢠⡟          ⢸⡇       ⡇      ⡇⢸  ⢀⣀⢸⢸⡇        ⠈⠙⣦⡀  ⠈     ⡇
|  ⡇⢸ ⢰⠁ ⢹⠶⠿⠶⠶⠶⠶⠶⠶⠶⠶⢶⣶⣶⣿⡀       ⡇      ⡇⢸ ⢰⠁ ⢹⠾⠷⠶⠶⠶⠶⠶⠶⠶⠿⢟⣛⣉⣁⡀       ⡇
|  ⡇⢸  ⠑⡖⢹              ⠈⠉⠉⠑⢲   ⡇      ⡇⢸  ⠑⡖⢹              ⠈⠉⠉⠑⢲   ⡇
|  ⡇⠸⠤⠤⠤⠤⠼                  ⠈   ⡇      ⡇⠸⠤⠤⠤⠤⠼                  ⠈   ⡇
|  ⠧⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠇      ⠧⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠇
|                1                                   2
| 1. Seen from above: lie on your side, with a strap round the top ankle.
| 2. Draw the heel toward your seat. The thigh goes back a little.
|
| Half-kneeling stretch for the front of the hip [hipflexor_kneel]
|
|       ⢠⠊⠉⢢⣀                      ⡠⠒⠢⡀
|       ⠈⠢⣤⠊                       ⠣⣀⡠⠋⠁
|        ⢠⣿                         ⣸⡇
|       ⢠⡟⣿⢣                       ⣰⢿⡇
|        ⢻⣿ ⠑⠤⡀                ⠠⡀  ⠹⣾⡧⢄⡀
|         ⣿⡤⠤⣀⣈⣂           ⠈⠉⠉⠉⠩⠋   ⢹⣇ ⠈⠑⠂
|         ⣿    ⢸                   ⣠⠟⠉⠉⠉⠉⡲⠂
|         ⣿    ⢸                 ⢀⡼⠃   ⢀⠔⠁
| ⣀⣛⣛⣛⣛⣻⣿⣿⣿⣤⣄⣀⣀⣸⣤⣄⣀⣀⡀    ⣀⣛⣛⣛⣛⣻⣿⣿⣿⣥⣄⣀⣀⣠⣮⣄⣀⣀⡀
|          1                      2
| 1. Kneel on one knee on a pad, the other foot in front.
| 2. Stay tall and glide the hips forward a little.
|
| Standing stretch for the front of the hip [hipflexor_stand]
|
|         ⢀⠤⢄
|         ⢇ ⢀⠗⠂                     ⡔⠉⠑⣄⡀
|          ⣹⡇                       ⠑⢤⡔⠁
|         ⣰⢿⣧                       ⣠⢾⡧⡀
|        ⢰⡏⢸⡇⠓⠤⢄⣀                  ⣴⠋⢸⡇⠑⠤⢄⣀⡀
|         ⣿⢸⡇    ⢩⠤⠤⠤⠤⠤⡄         ⠠⡀⠸⣇⣿     ⠈⢩⠤⠤⠤⠤⠤⡄
|         ⠸⢿⡇    ⢸     ⡇      ⠈⠉⠉⠩⠋ ⢻⣿      ⢸     ⡇
|          ⢸⡇    ⢸     ⡇            ⣼⠋⢢     ⢸     ⡇
|          ⢸⡇    ⢸     ⡇           ⣰⠏  ⠱⡀   ⢸     ⡇
|          ⢸⡇    ⢸     ⡇        ⢀⡴⠞⠉    ⡇   ⢸     ⡇
|          ⣾⡇    ⢸     ⡇      ⢠⡞⠋       ⡇   ⢸     ⡇
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣷⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀    ⣀⣀⣻⣄⣀⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀
|            1                          2
| 1. Stand tall and hold a counter.
| 2. Take a long step back, heel up. Shift your hips forward and stay tall.
|
| Seat-muscle stretch, on your back [figure4]
|
|  ⡏⠉⠉⠉⠉⠉⠉⠉⢩⣭⣭⣭⣭⡍⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⡇
|  ⡇      ⣠⠟                ⡇
|  ⡇  ⡠⠤⡀⢰⡏     ⢠⣤⣤⣤⣤⣤⡴⠶⠶⠆  ⡇                  ⣠⠦⠔⠊⠉⠑⠒⠢⠄
|  ⡇ ⠸⡈⠈⡸⢻⡟⠛⠛⠛⠛⠛⢻⡇ ⠰⢶⡄      ⡇                  ⠈⠂     ⡀
|  ⡇  ⠈⠉ ⠘⣧      ⠻⣄⢀⡿       ⡇                   ⣀⣼⡇⢀⣀⡠⠇
|  ⡇      ⠈⢷⣤⣤⣤⣤⡄ ⠹⣾⠃       ⡇                ⢠⡶⠛⠉⡖⠉⠁
|  ⣇⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡇         ⢠       ⣻⡴⢾
|                                    ⡔⠉⠑⣤⣀⣤⣤⣶⣛⣁⣻⡜
|                                 ⣀⣀⣀⣑⣤⣔⣁⣉⣉⣉⣉⣉⣉⣉⣉⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀
|              1                               2
| 1. Lie on your back and rest one ankle on the other knee.
| 2. Bring both thighs nearer to you.
|
| Seat-muscle stretch, on a chair [seated_figure4]
|
|        ⣀⡀
|       ⡎⠂⠊⡆                    ⠉⠒⢤
|      ⢠⣬⣶⣮⣤                  ⢀⠤⢄ ⠐⢧⠔
|        ⢸⡇                   ⢇ ⢀⠗⠂
|        ⢸⡇            ⡄     ⢠⡟⠉⠁
|        ⢸⡇            ⡇    ⣰⠏
|     ⣀⡴⠞⠛⠻⣆⡀          ⡇  ⢀⣼⠟⠳⢦⣤⣀⡴
|   ⠰⠿⠿⠶⠶⠶⠶⢻⡅          ⡇  ⠛⠓⠒⠤⠤⢤⠉
|     ⢰⠒⠒⠒⠒⢺⡗⠒⠒⢲       ⡏⠉⠉⠉⠉⡇  ⢸
|     ⢸    ⢸⡇  ⢸       ⡇    ⡇  ⢸
| ⣀⣀⣀⣀⣸⣀⣀⣀⣀⣸⣷⣀⣀⣸⣀⡀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣘⣒⣂⣀⣀⣀⡀
|        1                   2
| 1. Seen from the front: sit tall, one ankle over the other knee.
| 2. From the side: tip forward a little from the hips.
|
| Knee to chest [knee_to_chest]
|
|                                   ⣠⣂⠤⠤⢄⡀
|                                   ⠈⠂⣤  ⠈⠑
|                ⣀                ⢀⣠⡴⠞⠛
|   ⡄          ⢀⡾⢻⡄         ⡄    ⢾⣿⠁   ⢀⠔⢣
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣰⠏ ⢸⣇       ⢠⠊⠉⢢⣄⣀⣀⣀⣹⣟⣦⣄⡠⠊  ⢇
| ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣿⣶⣤⣀    ⣈⣢⣤⣊⣈⣉⣙⣛⣛⣋⣉⣉⣀⣀⣀⣀⣈⣦⣤⣀
|          1                       2
| 1. Lie on your back with your knees bent.
| 2. Hug one knee toward your chest.
|
| Cat and camel [cat_camel]
|
|           ⡠⡦⡀
|            ⡇                       ⡀
|           ⣀⣤⣀                     ⡀⡇⡀ ⢠⠊⠉⢢⣀
|          ⣸⠏ ⠉⠳⣄                   ⠈⠋  ⣨⡦⠤⠊
|         ⢰⡏   ⣰⡟⠉⠑⡄              ⣦⣀⣀⣠⡴⢛⡿⠁
|         ⢸⡇  ⠰⣏⠑⢤⠔⠁              ⣿⠉⠉⠁ ⢾⡁
|         ⣿    ⠙⣦⠈                ⣿    ⠈⢷⡀
| ⣀⣛⣛⣛⣛⣛⣛⣛⣛⣀⣀⣀⣀⣀⣘⣧⣀⣀⣀⣀    ⣀⣛⣛⣛⣛⣛⣛⣛⣛⣀⣀⣀⣀⣀⣈⣷⣀⣀⣀⣀
|          1                       2
| 1. On hands and knees, round your back up. Your head hangs.
| 2. Let your back sink and look ahead.
|
| Rocking your pelvis on a chair [seated_pelvic_rock]
|
|          ⣀⡀               ⡔⠉⠑⣄⡀
|         ⡎ ⠈⡦⠄             ⠑⢤⡔⠁
|    ⡠⠂⢀⣤⢶⡏⠒⠊            ⡲⡆  ⢸⣇
|   ⡎  ⣼⠃⣼⠃             ⡎    ⢸⣿
| ⠐⢼⠔  ⠻⣄⠿⢦⣤⣄⣀         ⢰⠁    ⠈⣿⠳⠶⣤
|       ⠈⠳⠶⠶⢮⣭⣤⣄             ⠸⠷⠶⢦⣤⣤⣄
|    ⢸⠉⠉⠉⠉⠉⢹   ⣿         ⢸⠉⠉⠉⠉⠉⢹   ⣿
|    ⢸     ⢸  ⢰⡏         ⢸     ⢸  ⢰⡏
| ⣀⣀⣀⣸⣀⣀⣀⣀⣀⣸⣀⣀⣸⣷⣆⡀    ⣀⣀⣀⣸⣀⣀⣀⣀⣀⣸⣀⣀⣸⣷⣆⡀
|        1                   2
| 1. Sit and roll your pelvis back, so that your low back rounds.
| 2. Roll it forward, so that you sit tall.
|
| Prop up, face down [prone_press]
|
|                                                     ⡠⠒⠢⡀
|                                                     ⢣⣀⡠⠋⠁⡠⡦⡀
|                                                    ⣠⣿     ⡇
|                  ⣀⣀⣀⣀⣤⠊⠉⢢                      ⣀⣀⣤⠶⠟⢹⡆    ⠁
| ⣀⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣉⣉⣉⣉⣙⣢⣤⣾⣶⣶⣀    ⣀⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣛⣉⣉⣀⣀⣀⣘⣛⣛⣶⣶⣆⣀⣀
|              1                               2
| 1. Lie face down.
| 2. Prop up on your elbows. Hips and belly stay down.
|
| Stand up and sit down [sit_to_stand]
|
|                                                    ⡠⠤⡀
|                                                   ⠸⡀ ⡸⠒
|                                                    ⠈⣿
|   ⢠⠊⠉⢢⣀                         ⡠⠤⡀  ⣠⡀             ⣿    ⢀
|   ⠈⠢⣤⠊                         ⠸⡀ ⡸⠒⠈⢸⠈             ⣿    ⢸
|  ⡄  ⣿                  ⡄      ⢀⣼⡏⠉   ⠸       ⡄      ⣿⡀  ⠐⢼⠔
|  ⡇  ⣿                  ⡇     ⣠⠞⢹⡇            ⡇      ⣿⡇
|  ⡇  ⣿⠛⠶⢦⡄              ⡇   ⣀⡾⠁ ⠘⠛⠶⠶⣤⡄        ⡇      ⢻⡄
|  ⡇  ⠿⠶⠶⣤⣤⣤⡀            ⡇   ⠉⠛⠶⢦⣄⡀            ⡇      ⢸⡇
|  ⡏⠉⠉⠉⠉⡇  ⣼⠃            ⡏⠉⠉⠉⠉⡇  ⢨⡟            ⡏⠉⠉⠉⠉⡇ ⢸⡇
|  ⡇    ⡇  ⣿             ⡇    ⡇  ⣾⠁            ⡇    ⡇ ⢸⡇
| ⣀⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⡀    ⣀⣇⣀⣀⣀⣀⣇⣀⣰⣿⣆⣀⣀⣀⣀⣀⣀⡀    ⣀⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⡀
|         1                     2                     3
| 1. Sit on a firm chair, feet under your knees.
| 2. Lean forward and stand up.
| 3. Stand tall. Then sit down slowly.
|
| Wall sit [wall_sit]
|
|  ⡀               ⡀
|  ⡇               ⡇
|  ⡗⠉⠑⣄⡀           ⡇
|  ⡗⢤⡔⠁            ⣇⠤⢄
|  ⡇⢸⡇             ⣇ ⢀⠗⠂   ⢰
|  ⡇⢸⡇             ⡇⢹⡇    ⢀⢸⢀
|  ⡇⢸⡟⢦⣀           ⡇⢸⡇     ⠙⠁
|  ⡇⠸⣇ ⠉⠃          ⡇⢸⣧⣀
|  ⡇ ⠹⣆            ⡇⢸⡇⠉⠛⠶
|  ⡇  ⠹⣆           ⡇⠈⠙⠛⠳⠶⢦⣄
|  ⡇   ⠹⣆          ⡇      ⣿
|  ⡇    ⠹⣆         ⡇     ⢰⡏
| ⣀⣇⣀⣀⣀⣀⣀⣹⣶⣆⣀⡀    ⣀⣇⣀⣀⣀⣀⣀⣸⣷⣆⣀⡀
|      1               2
| 1. Lean your back on a wall, feet out in front.
| 2. Slide down a little and hold.
|
| Step up [step_up]
|
|                            ⣀⡀
|                           ⡎ ⠈⡦⠄
|                           ⠈⢲⡎
|   ⡔⠉⠑⣄⡀                    ⢸⡇
|   ⠑⢤⡔⠁                     ⢸⡇
|    ⣼⡇                      ⢸⡇
|   ⢠⣿⡇               ⡠⡦⡀    ⢸⣿
|   ⠈⣿⡀                ⡇     ⢸⡏
|    ⡿⢿⣦⣤⣄⣀            ⡇     ⢸⡇
|    ⢱   ⠈⢹⡇                 ⢸⡇
|    ⠸⡀   ⣼⠃                 ⣼⢣
|    ⢠⠃   ⣿⣤                 ⣿⣼⣀⡀
|   ⡰⠁  ⢸⠉⠉⠉⠉⠉⠉⢹           ⢸⠉⠉⠉⠉⠉⠉⢹
| ⣀⣼⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣸⣀
|        1                  2
| 1. Put one whole foot on a low step.
| 2. Stand up tall on it. Come down slowly.
|
| Straighten your knee, sitting [seated_knee_straighten]
|
|   ⢠⠊⠉⢢⣀                  ⢠⠊⠉⢢⣀
|   ⠈⠢⣤⠊                   ⠈⠢⣤⠊
|  ⡄⣠⠞⣿                   ⡄⣠⠞⣿
|  ⣿⡁ ⣿                   ⣿⡁ ⣿
|  ⡏⢷⡀⣿                   ⡏⢷⡀⣿          ⣤
|  ⡇⠈⠷⠿⠶⠶⣤⣤⣤⡀             ⡇⠈⠷⠿⠶⠶⣛⣛⣛⠛⠛⠛⠛⠛⠛
|  ⡏⠉⠉⠉⠉⡇  ⣼⠃             ⡏⠉⠉⠉⠉⡇  ⢸      ⢔⠗⠄
|  ⡇    ⡇  ⣿              ⡇    ⡇  ⡎     ⡠⠜
| ⣀⣇⣀⣀⣀⣀⣇⣀⣸⣷⣦⣀⣀⣀⣀⣀⣀⣀⣀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣧⣤⣀⣀⣀⣈⣀⣀⣀⣀
|          1                      2
| 1. Sit tall on a firm chair.
| 2. Straighten one knee and tighten the thigh.
|
| Straighten your knee against a band [terminal_knee_ext]
|
|     ⣀⡀                ⡠⠤⡀
|    ⡎ ⠈⡦⠄             ⠸⡀ ⡸⠒
|    ⠈⣶⣎      ⢰⢲        ⠈⣿⣤⣀⡀    ⢰⢲
|    ⢀⡿⠉⠛⠳⠶⣤⣀⡀⢸⢸         ⣿ ⠉⠙⠳⢦⣄⡀⢸⢸
|    ⢸⡇     ⠉⠙⢻⢸        ⢠⡟     ⠈⠙⢻⢸
|    ⣼⠃       ⢸⢸        ⢸⡇       ⢸⢸
|    ⣿⡄       ⢸⢸        ⣸⡇ ⢀     ⢸⢸
|    ⢇⠻⣄      ⢸⢸        ⣿⡇⠐⢗⠒⠒⠒⠂ ⢸⢸
|    ⢸⢀⠽⣦⠤⠤⠤⠤⠤⢼⢸       ⢰⢽⡧⠤⠤⠤⠤⠤⠤⠤⢼⢸
|   ⢀⠎⠈⢶⡯⠤⠤⠤⠤⠤⢼⢸       ⡎⢾⡧⠤⠤⠤⠤⠤⠤⠤⢼⢸
|  ⢀⠎ ⢠⡟      ⢸⢸      ⢰⠁⠈⣷       ⢸⢸
| ⣀⣮⣤⣀⣾⣷⣀⣀⣀⣀⣀⣀⣸⣸⣀    ⣀⣮⣤⣀⣿⣶⣀⣀⣀⣀⣀⣀⣸⣸⣀
|        1                  2
| 1. A band runs from a post to the back of one knee. Let that knee bend.
| 2. Straighten the knee gently against the band.
|
| Sit back against a strong band [spanish_squat]
|
|           ⡠⠤⡀
|          ⠸⡀ ⡸⠒
|           ⠈⣿⡀
|            ⣿⢷⡀                         ⡔⠉⠑⣄⡀
|            ⣿⠈⢳⡄         ⢀⣀⡀       ⢀⠆   ⠑⣤⡔⠁             ⢀⣀⡀
|            ⣿  ⢻⡄        ⢸ ⡇     ⢀ ⣎    ⢀⡿⠳⢦⣄⣀⣀⣤⣤⡄       ⢸ ⡇
|            ⣿   ⠛        ⢸ ⡇      ⠙⠁    ⣸⠇  ⠈⠉⠉          ⢸ ⡇
|            ⢻⡄           ⢸ ⡇           ⢀⡿                ⢸ ⡇
|          ⢀⣀⣸⣇⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸ ⡇           ⠘⠛⠶⢶⣶⣤⣄⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸ ⡇
|          ⠸⠤⢼⡧⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⢼ ⡇              ⠸⠤⠤⣿⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⢼ ⡇
|            ⢸⡇           ⢸ ⡇                ⢰⡏           ⢸ ⡇
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣀⣇⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣀⣇⡀
|              1                               2
| 1. A strong band holds both knees from the front. Stand back until it is tight.
| 2. Sit back. Keep your shins upright.
|
| Tighten the thigh and lift the leg [quad_set_slr]
|
|                                                    ⢀⣰⡆
|   ⡄          ⢀⠔⢣                 ⡄          ⢀⢔⣧⠶⠞⠛⠛⠋⠉⠁ ⡠⡦⡀
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣠⣊⣀⣀⣇⣀⣀⣀⣀⣀⣰⡆       ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣤⠞⠋ ⢇        ⡇
| ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣯⣭⣉⣉⣉⣉⣁⣀⣀⣀    ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣀⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀⣀⣁⣀
|              1                              2
| 1. Lie on your back, one leg straight. Tighten its thigh.
| 2. Lift that leg a little way.
|
| Bridge [bridge]
|
|                                  ⢀
|                                 ⠐⢹⠑
|                                  ⠸    ⣀⣀⣤⡀
|   ⡄          ⢀⡴⢻⡄         ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣠⠞⠁ ⢿⡀      ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⠈⣷
| ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣿⣛⣛⣃⣀⣀⣀⣈⣷⣶⣀    ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣀⣿⣶⣀
|          1                       2
| 1. Lie on your back, knees bent, feet flat.
| 2. Press your heels down and lift your hips into line.
|
| Clam [clam]
|
|                                                            ⠠⠚⡦
|                                                         ⢀⣠⡀  ⢱
|    ⢀⣀⣀⢔⢒⢄⣰⣦⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀        ⢀⣀⣀⢔⢒⢄⣰⣦⣀⣀⣀⣀⣀⣀⣤⣞⣋⣁⣙⣳⣤⣃⣀⣀⣀⣀⣀⣀⡀
|   ⢀⠎ ⠘⢄⣀⠜⢹⡟⠻⣟⡳⠶⠶⢾⡟⢦⣄   ⢀⣀⣤⣤   ⡰⠁       ⢀⠎ ⠘⢄⣀⠜⢹⡟⠻⣟⡳⠶⠶⢾⡇     ⠈⠛⢦⣤   ⡰⠁
|   ⡎⡏⠉⠉⠉⠉⠉⡟⠃ ⠈⠙⠳⢦⡌⠛⠶⣬⣛⣶⣿⠿⠿⠛   ⢠⠃        ⡎⡏⠉⠉⠉⠉⠉⡟⠃ ⠈⠙⠳⢦⡌⠛⠶⣤⣀⣠⣤⠶⠾⠛   ⢠⠃
|  ⣜⣀⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣉⣁⣀⣀⣀⣀⣀⣀⣠⠃        ⣜⣀⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣉⣁⣀⣀⣀⣀⣀⣀⣠⠃
|                 1                                    2
| 1. Lie on your side, knees bent, feet together.
| 2. Open the top knee. Your feet stay together.
|
| Side leg raise at a counter [side_leg_raise]
|
|              ⡠⠤⡀                          ⡠⠤⡀
|             ⠸⡈⠈⡸                         ⠸⡈⠈⡸
|         ⣀⣠⣤⡴⠶⠾⣿⠶⠶⣤⣤⣀⡀                ⣀⣠⣤⡴⠶⠾⣿⠶⠶⣤⣤⣀⡀
|         ⢿⡁    ⣿    ⢉⡿                ⢿⡁    ⣿    ⢉⡿
|         ⠸⣇    ⣿    ⣸⠇                ⠸⣇    ⣿    ⣸⠇
|      ⠤⠤⠤⠤⠿⠤⠤⠤⣤⣿⡤⠤⠤⠤⠿⠤⠤⠤⠄          ⠤⠤⠤⠤⠿⠤⠤⠤⣤⣿⡤⠤⠤⠤⠿⠤⠤⠤⠄
|              ⣿⠉⣿                         ⣰⠏⠉⣿
|              ⣿ ⣿                       ⢀⡼⠃  ⣿
|              ⣿ ⣿                      ⢠⡞⠁   ⣿
|              ⣿ ⣿               ⡠     ⢠⡟     ⣿
|              ⣿ ⣿              ⠈⠫⠉⠉⠉⢠⣤⡟      ⣿
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣶⣿⣀⣿⣆⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣆⣀⣀⣀⣀⣀⣀⣀⡀
|             1                            2
| 1. Seen from the front: stand tall and hold a counter.
| 2. Lift one leg a little to the side. The pelvis stays level.
|
| Seat squeeze [seat_squeeze]
|
|           ⢀⠤⢄                          ⢀⠤⢄
|           ⢇ ⢀⠗⠂                        ⢇ ⢀⠗⠂
|            ⢹⡇                           ⢹⡇
|      ⠠⡀    ⢸⣿⡄                   ⡶⡂     ⢸⣿⡄
|       ⠑⢄⡀  ⢸⡇⠛⠶⢦⣤⣀                ⠑⢄    ⢸⡇⠛⠶⢦⣤⣀
|        ⠚⠃  ⢸⡇    ⢩⠤⠤⠤⠤⠤⢤                ⢸⡇    ⢩⠤⠤⠤⠤⠤⢤
|   ⠠⠤⠤⠤⢵⠄⢰⠉⢱⢸⡇    ⢸     ⢸      ⠠⡮⠤⠤⠤     ⢸⡇    ⢸     ⢸
|       ⠁⣀⡀⠉⠁⢸⡇    ⢸     ⢸       ⠈        ⢸⡇    ⢸     ⢸
|       ⢀⠜⠃  ⢸⡇    ⢸     ⢸          ⢀⠔    ⢸⡇    ⢸     ⢸
|      ⠠⠃    ⢸⡇    ⢸     ⢸         ⣦⡃     ⢸⡇    ⢸     ⢸
|            ⢸⡇    ⢸     ⢸                ⢸⡇    ⢸     ⢸
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣸⣀⣀⣀⣀⣀⣸⣀    ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣸⣀⣀⣀⣀⣀⣸⣀
|             1                            2
| 1. Stand with a hand on a counter. Squeeze your seat muscles: the ring shows
|    where.
| 2. Let go fully.
|
| Bird dog [bird_dog]
|
|                     ⡠⠤⡀                                   ⣀⣀⡀
|               ⢀⣀⣠⣤⢶⡿⡀ ⡸           ⣶⢦⣤⣤⣄⣀⣀      ⢀⣀⣠⣤⢶⡔⣒⡊⠉⠉⠉ ⢀
|             ⣶⠛⠋⠉⠁ ⣿ ⠈⠏            ⣻⡀  ⠈⠉⠉⠛⠛⠛⠶⡶⠛⠋⠉⠁ ⣿⡎ ⠈⡆  ⠐⢹⠑
|             ⣿    ⢸⡿⡀             ⠈⢸⠈         ⢱    ⢸⡇⠈⢲⠊    ⠈
|             ⣿⡀    ⢻⡵⡀                        ⠸⡀    ⢻⡄
| ⣀⣀⣀⣀⣀⣛⣛⣛⣛⣛⣛⣛⣛⣃⣀⣀⣀⣀⣈⣷⣱⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣀⣀⣀⣀⣀⣒⣒⣒⣒⣒⣒⣒⣃⣀⣀⣀⣀⣈⣷⣀⣀⣀⣀⣀⣀⣀⣀⡀
|               1                                2
| 1. Go onto hands and knees.
| 2. Reach one arm forward and the other leg back. The trunk stays level.
|
| Side plank on your knees [side_plank]
|
|                            ⢀⣀   ⢀⣀⣠⣄   ⠔⡗⠄
| ⢀⢔⢒⢄ ⣤⣤⠶⠶⣄                ⢰⠑⠐⢱⡀⣼⠋⠉⠁⠘⣧   ⡇
| ⠘⢄⣀⠼⣼⡃   ⠙⢦⡀               ⠑⠒⠁⣽⠳⢦⣤⣀ ⠘⡧  ⠃
|    ⣼⠋⠙⠳⢦⣄⡀⠈⣓     ⢀⣠⠶⠆        ⢸⡇   ⠉⠛⣶⠟⠳⢦⣀  ⢀⣤⠶⠆
|    ⢿⡀   ⠈⠙⣳⡏⠛⠳⠶⢦⣴⣿⠟          ⢸⡇     ⠉⠛⠶⣤⣉⠛⣞⡿⠟
| ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣉⣙⣛⣛⣳⣶⣋⣀⣀⣀⣀⡀    ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣀⣀⣀⣀⣉⣛⣉⣀⣀⣀⣀⡀
|           1                         2
| 1. Lie on your side, elbow under the shoulder, knees bent.
| 2. Lift your hips until trunk and thighs are in line.
|
| Side lean on a wall [wall_side_plank]
|
|  ⡀                    ⡀
|  ⡇⣄⡀      ⢀⠤⢄         ⡇⣀   ⣀⡀
|  ⡇⠈⠙⢦⣄⣀   ⢇⠁⢁⠇        ⡇⣿  ⡎⠂⠊⡆   ⢀
|  ⡇   ⠈⠉⠛⠛⠶⠶⢿⡷⠶⣄       ⡇⣿⣀⣀⣈⣲⣮⡴⢦⡀⠐⢗⠒⠒⠂
|  ⡇         ⢸⡇ ⠹⣆      ⡇⠉⠉⠉⠉⠁⢹⡆ ⠹⣆
|  ⡇         ⢸⡇  ⢹⡆     ⡇     ⠈⣷  ⠸⣇
|  ⡇        ⢀⣸⣇  ⣿      ⡇      ⢸⡇⡀ ⢿⡀
|  ⡇        ⢸⡏⢹⡇⠸⠇      ⡇      ⣶⠛⢻⡄⠘⠃
|  ⡇        ⢸⡇⢸⡇        ⡇      ⠸⣇⠘⣧
|  ⡇        ⢸⡇⢸⡇        ⡇       ⢿⡀⢻⡄
|  ⡇        ⢸⡇⢸⡇        ⡇       ⠘⣧⠈⣷
|  ⡇        ⢸⡇⢸⡇        ⡇        ⢹⡆⢹⡆
| ⣀⣇⣀⣀⣀⣀⣀⣀⣀⣰⣾⣇⣸⣷⣀⣀⣀    ⣀⣇⣀⣀⣀⣀⣀⣀⣀⣀⣾⣷⣈⣷⣆⣀⣀
|         1                    2
| 1. Stand side-on to a wall, a short step away.
| 2. Lean in with your forearm on the wall. The body is in one line.
|
| Dead bug [dead_bug]
|
|     ⢻⡄⡇         ⢀⣰              ⢻⡄⡇          ⢰
|     ⠈⢷⣱    ⣿⡟⠛⠶⠿⠿⠏              ⠈⢷⣱     ⡖⠒⠒⢉⠉⠉   ⢠
|   ⡄  ⣸⡟    ⢿⡇                 ⡄  ⣸⡟    ⢀⠇⢀⡴⠋⢳⡄   ⢸
| ⢠⠊⠉⢢⣄⣿⣀⣀⣀⣀⣀⣸⡇               ⢠⠊⠉⢢⣄⣿⣀⣀⣀⣀⣀⣸⡴⠋   ⠙⣦ ⠈⠺⠊
| ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀    ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣀⣀⣀⣀⣀⣀⣈⣛⣛⣀⣀⡀
|            1                           2
| 1. Lie on your back, arms up, hips and knees bent.
| 2. Slowly lower one heel. The back stays quiet.
|
| Plank at a counter [incline_plank]
|
|          ⢀⠤⢄                        ⣀⡀
|          ⢇ ⢀⠗⠂                     ⡎ ⠈⡦⠄
|          ⢠⣟⠁                      ⢀⣾⠒⠊
|         ⢠⡟⠹⣆                     ⢀⡾⠙⣧
|         ⣾⠁⢀⣙⣛⣛⣛⣛⣃⣀⣀⡀            ⢠⡞⠁⢀⣘⣛⣛⣛⣛⣃⣀⣀⡀
|        ⣼⠃ ⢸        ⡇           ⣠⠟  ⢸        ⡇
|        ⠘⢧⡀⢸        ⡇          ⣰⠏   ⢸        ⡇
|         ⠈⢳⣼        ⡇         ⣰⠏    ⢸        ⡇
|          ⢠⣿        ⡇        ⣰⠏     ⢸        ⡇
|   ⣠⣂⣀⣀⡀ ⢀⡿⢸        ⡇      ⢀⡼⠃      ⢸        ⡇
| ⣀⣀⣈⣂⣀⣀⣀⣀⣾⣷⣸⣀⣀⣀⣀⣀⣀⣀⣀⣇⡀    ⣀⣻⣇⣀⣀⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣀⣀⣇⡀
|           1                        2
| 1. Put your forearms on a firm counter.
| 2. Walk your feet back until your body is in one line. Hold.
|
| Sit tall and lift a foot [seated_trunk_hold]
|
|     ⡔⠉⠑⣄⡀                 ⡔⠉⠑⣄⡀
|     ⠑⢤⡔⠁                  ⠑⢤⡔⠁
|  ⡄   ⢸⡇                ⡄   ⢸⡇
|  ⡇   ⢸⡇                ⡇   ⢸⡇
|  ⡇   ⢸⡇                ⡇   ⢸⡇⣀⣤⠶⠻⣆
|  ⡇   ⠸⠷⠶⢦⣤⣤⣄           ⡇   ⠸⠿⠭⢄⣀⣀⣻⡄   ⡀
|  ⡏⠉⠉⠉⠉⡇   ⢠⣿           ⡏⠉⠉⠉⠉⡇   ⢠⠛⣧⣤ ⠊⡏⠂
|  ⡇    ⡇   ⢸⢹⡆          ⡇    ⡇   ⢸     ⡇
| ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣀⣧⣼⣷⣆⣀⣀⣀⣀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣀⣧⣤⣀⣀⣀⣀⣃⣀
|         1                     2
| 1. Sit tall, away from the backrest.
| 2. Lift one foot a little. The trunk stays still.
|
| Hip hinge [hip_hinge]
|
|           ⢀⠤⢄
|           ⢇ ⢀⠗⠂
|            ⢹⡇
|            ⢸⡇                            ⢀⣀
|            ⣼⡇                          ⣀⣴⠁ ⢱⠤
|            ⣿⣇             ⢀⣔⣀⣀⣀    ⣀⣤⠶⠛⣽⠃⠑⠒⠁
|            ⣿⣿              ⠑     ⢶⡛⠉  ⣼⠃
|            ⢻⡄                    ⠈⢳⡄  ⢹⡆
|            ⢸⡇                      ⠹⣆  ⢿⡀
|            ⢸⡇                       ⣿  ⠈⠁
|            ⢸⡇                       ⢹⡆
| ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀    ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀
|           1                        2
| 1. Stand with soft knees.
| 2. Push your hips back and let your chest come forward.
|
| Balance at a counter [balance_counter]
|
|  ⢀⠤⢄                    ⢀⠤⢄
|  ⢇ ⢀⠗⠂                  ⢇ ⢀⠗⠂
|   ⢹⣧⣀                    ⢹⣧⣀
|   ⢸⡇⠉⠛⢦⣄⡀                ⢸⡇⠉⠛⢦⣄⡀
|   ⢸⡇   ⠈⠙⠳⢆⣀⣀⣀⣀⣀⣀⡀       ⢸⡇   ⠈⠙⠳⢆⣀⣀⣀⣀⣀⣀⡀
|   ⢸⡇      ⢸      ⡇       ⢸⡇      ⢸      ⡇
|   ⢸⡇      ⢸      ⡇       ⢸⡇      ⢸      ⡇
|   ⢸⡇      ⢸      ⡇       ⣼⡇      ⢸      ⡇
|   ⢸⡇      ⢸      ⡇       ⣿⡇      ⢸      ⡇
|   ⢸⡇      ⢸      ⡇      ⢠⡟⡇   ⢀  ⢸      ⡇
|   ⢸⡇      ⢸      ⡇      ⢸⡇⢱ ⠒⠒⢒⠗ ⢸      ⡇
| ⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣇⡀    ⣀⣿⣶⣾⣤⣤⣀⣀⣀⣀⣸⣀⣀⣀⣀⣀⣀⣇⡀
|          1                      2
| 1. Stand with a hand on the counter.
| 2. Put one foot right in front of the other, heel to toe. Hold.
|
| Walking [walking]
|
|      ⣀⡀
|     ⡎ ⠈⡦⠄
|     ⠈⢲⡎
|   ⡠⠔⠊⢹⣇
|  ⢠⠃  ⢸⣿⡀         ⢀
|  ⡜   ⢸⡏⠙⠳⢦⡄  ⠒⠒⠒⠒⢒⠗
|  ⠁   ⢸⡇          ⢀
|      ⣸⠟⡄     ⠒⠒⠒⠒⢒⠗
|      ⣿ ⠘⡄
|   ⢀⣠⠞⠉  ⠱⡀
|  ⣴⠋⠁     ⢣
| ⣀⣘⣧⣀⣀⣀⣀⣀⣀⣀⣓⣉⣀⣀⣀⣀⣀⣀⣀⣀⡀
| - Walk at a pace that feels ok and let your arms swing.
|
| A short walk [short_walk]
|
|    ⣀⡀
|   ⡎ ⠈⡦⠄
|   ⠈⢲⡎
|   ⡔⢹⡇
|  ⡎ ⢸⡇
|  ⡇ ⢸⡟⣦   ⠐⠒⠒⠒⠒⠒⢲
|  ⠇ ⢸⡇⠈⠳⠄  ⢀    ⢸
|    ⠸⣟⡄   ⠐⢗⠒⠒⠒⠒⠚
|     ⣿⠘⡄
|    ⣰⠏ ⡇
|  ⢀⡼⠃  ⡇
| ⣀⣛⣷⣀⣀⣀⣧⣤⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀
| - Walk at a pace that feels ok and let your arms swing.
|
| Marching on a chair [seated_march]
|
|    ⢠⠊⠉⢢⣀               ⢠⠊⠉⢢⣀
|    ⠈⠢⣤⠊                ⠈⠢⣤⠊
|  ⡄ ⢀⣴⣿               ⡄ ⢀⣴⣿
|  ⡇⢠⡞⡝⣿  ⢀⣄           ⡇⢠⡞⡝⣿   ⡀
|  ⡇⠸⣇⠑⣿⣠⠶⠋⣿   ⡠⡦⡀     ⡇⠸⣇⠑⣿⣀⠤⠊⡇   ⡠⡦⡀
|  ⡇ ⣿ ⠿⠭⠦⣀⣹⣆   ⡇      ⡇ ⣿ ⠿⠿⠶⣤⣵⣤⡀  ⡇
|  ⡏⠉⠉⠉⠉⡇  ⠸⢿⠆  ⡇      ⡏⠉⠉⠉⠉⡇  ⠸⢼⡇  ⡇
|  ⡇    ⡇   ⡎          ⡇    ⡇   ⣾⠁
| ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣀⣧⣤⣀⣀⣀⣀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣀⣿⣶⣀⣀⣀⣀
|        1                   2
| 1. Sit tall. Lift one knee a little.
| 2. Then lift the other knee. Easy and steady.
|
| Short breaks from sitting [micro_break]
|
|                                           ⣀⡀
|                                          ⡎ ⠈⡦⠄
|                                          ⠈⢲⡎
|          ⢀⠤⢄   ⣠⡀                      ⡠⠔⠊⢹⡇
|          ⢇ ⢀⠗⠂⠈⢸⠈                      ⡇  ⢸⣇
|  ⡄      ⣠⣿⠉⠁   ⠸                       ⡇  ⢸⡏⠛⠶⣤     ⢀
|  ⡇    ⢀⡴⠋⣿                             ⠁  ⢸⡇      ⠒⠒⢒⠗
|  ⡇  ⢀⣰⠏  ⠛⠳⠶⢦⣤                            ⣿⠘⡄
|  ⡇  ⠈⠙⠛⠶⠶⣤⡀                              ⢠⡟ ⠘⡄
|  ⡏⠉⠉⠉⠉⡇  ⣼⠃                             ⣠⠞⠁  ⠱⡀
|  ⡇    ⡇  ⣿                            ⣀⡼⠃     ⢣
| ⣀⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣙⣆⣀⣀⣀⣀⣀⣀⣀⣓⣒⣀⣀⣀⣀⣀⣀⡀
|             1                             2
| 1. When the timer rings, get up from your chair.
| 2. Stand or walk for a minute or more.
|
| Lean back and walk [break_backbend]
|
|                    ⡠⣀⣀⠤⠤⣀⣀
|        ⢀⠤⢄        ⠈⠫   ⡀  ⠉
|        ⢇ ⢀⠗⠂         ⢀⠔⠓⢄
|        ⢀⣽⡇           ⠘⢄⣀⣜
|      ⢠⡞⠋⢸⡇             ⢀⡾⢷⡀
|       ⠻⣄⢸⡇            ⢠⣾⡁ ⠻⣄
|        ⠘⢿⡇             ⠈⠙⠛⠶⣿
|         ⢸⡇                ⢀⡿
|         ⢸⡇                ⢸⡇
|         ⢸⡇                ⣾⠁
|         ⢸⡇               ⢠⡟
|         ⢸⡇               ⢸⡇
| ⣀⣀⣀⣀⣀⣀⣀⣀⣸⣷⣆⣀⡀    ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⡀
|       1                2
| 1. Stand with your hands on your hips.
| 2. Lean back gently. Come up again.
|
| Stand tall and reach [break_stand_tall]
|
|      ⣤                          ⣤
| ⠠⢺⠢ ⢰⡏                          ⢹⡆⠠⢺⠢
|  ⢸  ⣾⠁ ⡠⠤⡀                  ⡠⠤⡀ ⠈⣷ ⢸
|     ⠘⣧⠸⡈⠈⡸                 ⠸⡈⠈⡸ ⣼⠃
|      ⠘⠷⠾⣿⠶⢦⡀              ⢀⡶⠾⣿⠶⠾⠃
|         ⣿ ⠈⢷⡀            ⢀⡾⠁ ⣿
|         ⣿  ⠈⣷            ⣾⠁  ⣿
|        ⣀⣿⡀ ⢸⡇            ⢸⡇ ⣀⣿⡀
|        ⣿⠉⣿ ⠿              ⠿ ⣿⠉⣿
|        ⣿ ⢻⡄                 ⣿ ⢻⡄
|        ⣿ ⢸⡇                 ⣿ ⢸⡇
|        ⣿ ⢸⡇                 ⣿ ⢸⡇
|       ⢰⡏ ⢸⡇                ⢰⡏ ⢸⡇
| ⣀⣀⣀⣀⣀⣰⣾⣇⣀⣸⣷⣀⣀⣀⣀⣀⡀    ⣀⣀⣀⣀⣀⣰⣾⣇⣀⣸⣷⣀⣀⣀⣀⣀⡀
|         1                    2
| 1. Seen from the front: grow tall and reach one arm up.
| 2. Then reach up with the other arm.
|
| Change position often [position_changes]
|
|                                    ⣀⡀
|                                   ⡎ ⠈⡦⠄
|                                   ⠈⢲⡎
|   ⢠⠊⠉⢢⣀                            ⣸⡇
|   ⠈⠢⣤⠊                             ⣿⡇
|  ⡄  ⣿                              ⢸⡟⠳⢦⡄
|  ⡇ ⢸⣿                              ⢸⡇
|  ⡇ ⠈⣿⠶⣤⣀                           ⢸⣷
|  ⡇  ⠿⠶⠶⣭⣤⣤⡀                        ⢸⡇⢣
|  ⡏⠉⠉⠉⠉⡇  ⣼⠃                       ⢀⡾⠁⠘⡄                   ⢠            ⢀⣠⣄⡀
|  ⡇    ⡇  ⣿                       ⢀⡾⠁  ⡇                  ⡔⠉⠑⣤⣀⣀⣤⣤⣤⣤⣤⣤⡴⠞⡯⠥⠬⠽⡷⢦⣄⣶
| ⣀⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣀⣀⣀⣀⣾⣷⣀⣀⣀⣸⣤⣄⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣑⣤⣔⣁⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣇⣀⣀⣀⣇⣀⣈⣉⡀
|            1                           2                           3
| 1. Sit for a while.
| 2. Stand up, or walk a little.
| 3. Lie on your back with your legs on a pillow.
|
| Roll your thighs, seat and calves [roller_massage]
|
|   ⢀⣀                         ⢀⣀             ⢀
|  ⢰⠁ ⢱⠤                      ⢰⠁ ⢱⠤          ⠐⢗⠒⠒⡒⠂
|   ⠑⠒⢳⣄                       ⠑⠒⢳⣄          ⠐⠒⠒⠒⡺⠂
|    ⢠⡟⠙⣦     ⢀      ⢠⡄         ⢠⡟⠙⣦     ⢀      ⢠⡄
|   ⢀⡾⠁ ⠈⢷⡀ ⡠⠔⢹⣀⣀⣤⣤⢶⣶⣛⠃        ⢀⡾⠁ ⠈⢷⡀ ⡠⠔⢹⣀⣀⣤⣤⠶⠶⠛⠃
|  ⢀⡾⠁    ⠻⠾⠛⠛⢻⠉⠉ ⢰⠋ ⠈⢳       ⢀⡾⠁    ⠻⠾⠛⠛⢻⢹⠋ ⠈⢳
| ⣀⣾⣁⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣤⣄⣀⣘⣦⣀⣠⣞⣀⣀    ⣀⣾⣁⣀⣀⣀⣀⣀⣀⣀⣀⣀⣸⣼⣦⣀⣠⣞⣀⣀⣀⣀⣀
|            1                          2
| 1. Sit on the floor, hands behind you, a roller under one leg.
| 2. Roll slowly along the muscle.
|
| Rub your thighs and seat by hand [hand_massage]
|
|       ⢀⠔⠒⢄                 ⢀⠔⠒⢄
|       ⠘⢄⣀⠜⠉                ⠘⢄⣀⠜⠉
|  ⡄   ⣠⢶⡿⠁             ⡄    ⢀⣾⡁
|  ⡇ ⠰⣟⢁⡾⠁              ⡇   ⢀⡾⠹⣇ ⠠⠤⠤⠤⢵⠄
|  ⡇  ⢹⣾⠁               ⡇  ⢀⡾⠁ ⠻⢦⣤⡮⠤⠤⠥⠄
|  ⡇  ⠾⠿⠶⣤⣤⣤⡀           ⡇  ⠾⠷⠶⣤⣤⣤⡈⠙
|  ⡏⠉⠉⠉⠉⡇  ⢸⡇           ⡏⠉⠉⠉⠉⡇  ⢸⡇
|  ⡇    ⡇  ⣾⠁           ⡇    ⡇  ⣾⠁
| ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀    ⣀⣇⣀⣀⣀⣀⣇⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀
|         1                    2
| 1. Sit on a chair with your hands on one thigh.
| 2. Stroke slowly along the thigh, up and down.
|
| Lift in smaller loads [lifting_advice]
|
|                        ⢀⠤⢄
|                        ⢇ ⢀⠗⠂
|                         ⢹⡇
|                         ⣼⡇
|      ⢠⠊⠉⢢⣀              ⢿⡇⢰⠒⠒⠒⠒⡆
|      ⢨⡦⠤⠊               ⢸⡟⢻⣄   ⡇ ⢀⣄
|    ⢀⡴⠋⣷                 ⢸⡇⠘⠚⠒⠒⠒⠃ ⠁⡇⠁
|   ⣠⠞⠁ ⢹⡆                ⢸⡇        ⡇
|  ⠛⠷⠶⣤⣤⣀⠻⣄               ⢸⡇
|       ⣽⢣⠼⠧⠤⠤⡄           ⢸⡇
|      ⣸⠇⢸    ⡇           ⢸⡇
| ⣀⣀⣀⣀⣰⣿⣆⣸⣤⣤⣤⣤⣇⣀⣀⣀    ⣀⣀⣀⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⣀⣀
|        1                   2
| 1. Step close to the load. Bend in the way that feels ok.
| 2. Hold it close as you stand up.
|
| Look after your sleep [sleep_advice]
|
|   ⢀⠼⢄           ⢀⣠⣄⡀               ⡠⡒⡢⣀⣿⣀⣀⣀⣀⣀⣀⣶⠶⠶⢶⣶⣶⣶⣦⣤⣤⣤
|   ⢇ ⢀⠷⣤⣤⣤⣤⣀⣀⣀⣠⡴⢾⠯⠥⠬⠽⡶⣄⣠⡄           ⠣⣀⡠⠋⣿⠉⠉⠉⠉⠉⠉⠿⢦⣤⣼⣀⣀⣀⣸⣀⣀
| ⣀⣖⣒⣛⣓⣆⣀⣀⣀⣀⣉⣉⣉⣁⣀⣸⣀⣀⣀⣀⣇⣈⣙⣃⣀⣀⣀    ⣀⣸⣉⣉⣉⣉⣉⣇⣉⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣉⣉⣉⣉⣉⣉⣀⣀
|              1                              2
| 1. On your back, with a pillow under your knees.
| 2. Or on your side, with a pillow between your knees.
|
| Left leg, by how many degrees does your knee stop short of straight?
| [knee_extension_deficit_left]
|
|              ⢀                           ⢀
|              ⢸                           ⢸
|              ⢸                           ⢸
|              ⢸                           ⢸
|              ⢸                  ⠠⣤   ⣀⣀  ⢸
|              ⢸                 ⢀⠜⠈   ⠹⣟⢵⡀⢸
|       ⢠⡄     ⢸                 ⡸      ⠘⢯⡊⢸
|       ⠘⠛⠛⠛⠛⠛⣷⢸                 ⠃       ⠈⣷⢸
|             ⣿⢸       ⢠                  ⣿⢸       ⢠
|  ⡄          ⣿⣸⣀⣀⣀⣀⣀⣠⡔⠉⠑⡄     ⡄          ⣿⣸⣀⣀⣀⣀⣀⣠⡔⠉⠑⡄
| ⣀⣓⣒⣒⣉⣉⣉⣉⣉⣉⣉⣛⣛⣻⣿⣿⣟⣛⣋⣁⣑⣤⣔⣁    ⣀⣓⣒⣒⣉⣉⣉⣉⣉⣉⣉⣛⣛⣻⣿⣿⣟⣛⣋⣁⣑⣤⣔⣁
|            1                           2
| 1. Lie on your back in a doorway. The left thigh stands upright on the frame.
| 2. Straighten that knee until it pulls. Hold the phone along the shin.
|
| Right leg, by how many degrees does your knee stop short of straight?
| [knee_extension_deficit_right]
|
|           ⡀                           ⡀
|           ⡇                           ⡇
|           ⡇                           ⡇
|           ⡇                           ⡇
|           ⡇                           ⡇  ⣀⣀   ⣤⠄
|           ⡇                           ⡇⢀⡮⢋⡿⠁  ⠁⠣⡀
|           ⡇      ⣤                    ⡇⠑⣡⠟      ⢇
|           ⡇⢸⡟⠛⠛⠛⠛⠛                    ⡇⢰⡏       ⠘
|   ⡄       ⡇⢸⡇                 ⡄       ⡇⢸⡇
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣇⣸⡇         ⢠     ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣇⣸⡇         ⢠
| ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣿⣟⣛⣛⣉⣉⣉⣉⣉⣉⣉⣒⣒⣚⣀    ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣿⣟⣛⣛⣉⣉⣉⣉⣉⣉⣉⣒⣒⣚⣀
|            1                           2
| 1. Lie on your back in a doorway. The right thigh stands upright on the frame.
| 2. Straighten that knee until it pulls. Hold the phone along the shin.
|
| How many cm past your toes do you reach? Use a minus if you stop short of them.
| [chair_sit_and_reach]
|
|  ⡀                        ⡀
|  ⡇                        ⡇            ⢀
|  ⡇   ⢠⠊⠉⢢⣀                ⡇             ⠉⠢⢄⣠
|  ⡇   ⠈⠢⣤⠊                 ⡇           ⡠⠤⡀ ⠈⠉
|  ⡇⡄    ⣿                  ⡇⡄         ⣸⡀ ⡸⠒
|  ⡇⡇    ⣿⡀                 ⡇⡇       ⣠⠞⢻⡌⠉
|  ⡇⡇    ⣿⠙⠛⠳⠶              ⡇⡇     ⣠⠞⠁  ⢻⡄
|  ⡇⡇    ⢿⣤⡤⣀⣀⣀             ⡇⡇    ⢾⣥⡤⣀⣀⣀ ⠙⠶⣄⡀
|  ⡇⡏⠉⠉⠉⠉⡇⠈⠙⠳⢦⣼⡀            ⡇⡏⠉⠉⠉⠉⡇⠈⠙⠳⢦⣼⡀  ⠈⠋
|  ⡇⡇    ⡇    ⡎⠙⠳⢦⣄⣰⠆       ⡇⡇    ⡇    ⡎⠙⠳⢦⣄⣰⠆
| ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣀⣀⣀⣧⣤⣀⣀⣈⣉⣀⣀⡀    ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣀⣀⣀⣧⣤⣀⣀⣈⣉⣀⣀⡀
|           1                        2
| 1. Sit on the front edge of the chair, one leg out straight, heel down, toes up.
| 2. Put one hand on the other and reach slowly toward the toes.
|
| How many times did you stand up and sit down in one minute?
| [one_minute_sit_to_stand]
|
|                                 ⡠⠤⡀
|  ⡀                       ⡀     ⠸⡀ ⡸⠒
|  ⡇                       ⡇      ⠈⣿⣦⡀
|  ⡇ ⢠⠊⠉⢢⣀                 ⡇       ⣿⠈⠻⢦ ⡠⡦⡀⢰
|  ⡇ ⠈⠢⣤⡊                  ⡇       ⣿     ⡇ ⢸
|  ⡇⡄  ⣿⠻⣦⡀                ⡇⡄      ⣿     ⡇⢀⢸⢀
|  ⡇⡇  ⣿ ⠈⠙                ⡇⡇      ⣿     ⠃ ⠙⠁
|  ⡇⡇  ⣿                   ⡇⡇      ⢻⡄
|  ⡇⡇  ⠿⠶⠶⣤⣤⣤⡀             ⡇⡇      ⢸⡇
|  ⡇⡏⠉⠉⠉⠉⡇  ⣼⠃             ⡇⡏⠉⠉⠉⠉⡇ ⢸⡇
|  ⡇⡇    ⡇  ⣿              ⡇⡇    ⡇ ⢸⡇
| ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⡀
|          1                       2
| 1. Sit on a firm chair against a wall, feet flat, arms crossed.
| 2. Stand up fully, then sit down again.
|
| How many times did you stand up from the chair in 30 seconds? [chair_stand_30s]
|
|                                 ⡠⠤⡀
|  ⡀                       ⡀     ⠸⡀ ⡸⠒
|  ⡇                       ⡇      ⠈⣿⣦⡀
|  ⡇ ⢠⠊⠉⢢⣀                 ⡇       ⣿⠈⠻⢦ ⡠⡦⡀⢰
|  ⡇ ⠈⠢⣤⡊                  ⡇       ⣿     ⡇ ⢸
|  ⡇⡄  ⣿⠻⣦⡀                ⡇⡄      ⣿     ⡇⢀⢸⢀
|  ⡇⡇  ⣿ ⠈⠙                ⡇⡇      ⣿     ⠃ ⠙⠁
|  ⡇⡇  ⣿                   ⡇⡇      ⢻⡄
|  ⡇⡇  ⠿⠶⠶⣤⣤⣤⡀             ⡇⡇      ⢸⡇
|  ⡇⡏⠉⠉⠉⠉⡇  ⣼⠃             ⡇⡏⠉⠉⠉⠉⡇ ⢸⡇
|  ⡇⡇    ⡇  ⣿              ⡇⡇    ⡇ ⢸⡇
| ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣇⣇⣀⣀⣀⣀⣇⣀⣸⣷⣆⣀⣀⣀⣀⣀⣀⣀⡀
|          1                       2
| 1. Sit on a firm chair against a wall, feet flat, arms crossed.
| 2. Stand up fully, then sit down again.
|
| How many seconds could you hold the wall sit? [wall_sit_seconds]
|
|  ⡀                ⡀
|  ⡇                ⡇
|  ⡗⠉⠑⣄⡀            ⡇
|  ⡗⢤⡔⠁             ⡇
|  ⡇⢸⡇              ⡧⠒⠢⡀     ⢰
|  ⡇⢸⡇              ⡧⣀⡠⠋⠁    ⢸
|  ⡇⢸⡟⢦⣀            ⡇⢸⡇     ⠐⢼⠔
|  ⡇⠸⣇ ⠉⠃           ⡇⢸⣷
|  ⡇ ⠹⣆             ⡇⢸⡟⠶⣤⣄⡀
|  ⡇  ⠹⣆            ⡇⢸⣧⣤⣤⣬⣥⣄
|  ⡇   ⠹⣆           ⡇      ⣿
|  ⡇    ⠹⣆          ⡇     ⢰⡏
| ⣀⣇⣀⣀⣀⣀⣀⣹⣶⣆⣀⣀⡀    ⣀⣇⣀⣀⣀⣀⣀⣸⣷⣆⣀⣀⡀
|       1                2
| 1. Stand with your back on a wall, feet two foot-lengths out.
| 2. Slide down until your knees are bent to about a right angle. Hold.
|
| Left leg, how many cm are left between your heel and your bottom?
| [heel_to_buttock_gap_left]
|
|                                                         ⣠⠂
|                                                         ⠈⠋⠉⠲⡀
|                                                ⣀⣠⣄⣀⠤⠤⣤⣤     ⠱⡀
|             ⢀⣠⣤⠶⠤⠤⠤⠤⠤⠤⠤⢤⣤⡀                  ⢀⡶⠛⠉⠁    ⠹⣆
|    ⢠⠊⠉⢢⣄⣠⣴⣶⣛⣋⣁⣀⣀⣀⡀  ⢀⣠⠶⠋⠹⠇            ⢠⠊⠉⢢⣄⣠⣟⣀⣀⣀⣀⣀⣀⣀⡀ ⢻⡄
| ⣀⣤⣤⣬⣦⣤⣮⣬⣭⣭⣭⣭⣭⣭⣭⣭⣿⣿⣿⣿⣯⣥⣴⣶⣶⣶⣶⣤⣤⣤⣀    ⣀⣤⣤⣬⣦⣤⣮⣬⣭⣭⣭⣭⣭⣭⣭⣭⣿⣿⣿⣿⣿⣤⣴⣶⣶⣶⣶⣤⣤⣤⣀
|                1                                  2
| 1. Lie face down, with a strap round the left ankle.
| 2. Pull that heel gently toward your bottom. Your hip stays down.
|
| Right leg, how many cm are left between your heel and your bottom?
| [heel_to_buttock_gap_right]
|
|                                            ⠐⣄
|                                         ⢀⠖⠉⠙⠁
|                                        ⢀⠎     ⣤⣤⡤⠤⣀⣠⣄⣀
|       ⣤⡤⠤⠤⠤⠤⠤⠤⠤⠶⣤⣄⡀                           ⢀⡾⠁   ⠈⠉⠛⠶⣄
|       ⠿⠙⠶⣄⡀  ⢀⣀⣀⣀⣈⣙⣛⣶⣦⣄⣠⡔⠉⠑⡄                  ⣼⠃⢀⣀⣀⣀⣀⣀⣀⣀⣘⣧⣠⡔⠉⠑⡄
| ⣀⣤⣤⣤⣶⣶⣶⣶⣦⣬⣽⣿⣿⣿⣿⣭⣭⣭⣭⣭⣭⣭⣭⣥⣵⣤⣴⣥⣤⣤⣀    ⣀⣤⣤⣤⣶⣶⣶⣶⣦⣤⣼⣿⣿⣿⣿⣭⣭⣭⣭⣭⣭⣭⣭⣭⣵⣤⣴⣥⣤⣤⣀
|                1                                  2
| 1. Lie face down, with a strap round the right ankle.
| 2. Pull that heel gently toward your bottom. Your hip stays down.
|
| Did either thigh stay above the level of the bed? [thigh_hangs_high]
|
|                ⢀⣀
|               ⢰⠁ ⢱⠤
|                ⠑⣶⠁
|                ⢀⣿                              ⣀⣀   ⢠       ⢠
|                ⢸⣿                         ⢀  ⣿⠛⠩⡭⠤⠒⠒⠚       ⢸
|                 ⣿⠛⠶⣤                     ⡠⠚⠢⣀⣿  ⠈⠑⢄⡀       ⠈⠺⠊
|  ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣛⣛⡛⠛⠛⢻⡆              ⣀⣀⣀⣀⣣⣀⣠⣋⣛⣛⣛⣛⣛⣛⣛⣛⣶⣤⣖⡒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠂
|  ⡇                ⡇  ⣸⠇              ⡇                ⡇⠈⠙⣷
|  ⡇                ⡇  ⣿⣀              ⡇                ⡇  ⢿⡀
|  ⡇                ⡇  ⠉⠉⠁             ⡇                ⡇  ⢸⣇⡀
| ⣀⣇⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀    ⣀⣇⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣇⣀⣀⣈⣉⣁⣀⣀⣀⣀⣀⣀⣀⡀
|                1                                   2
| 1. Sit at the very edge of a firm bed.
| 2. Roll onto your back and hug one knee. Let the other leg hang. Does its thigh
|    stay above the bed?
|
| When you stood on one leg, did the other side of your pelvis drop?
| [pelvis_drops]
|
|      ⡠⠤⡀                        ⡠⠤⡀                        ⡠⠤⡀
|     ⠸⡈⠈⡸                       ⠸⡈⠈⡸                       ⠸⡈⠈⡸
|    ⣠⠶⠾⣿⠶⢦⡀                    ⣠⠶⠾⣿⠶⢦⡀                    ⣠⠶⠾⣿⠶⢦⡀
|  ⣠⠞⠁  ⣿  ⠙⢦⡀                ⣠⠞⠁  ⣿  ⠙⢦⡀                ⣠⠞⠁  ⣿  ⠹⣆
|  ⠙⢦⣄  ⣿ ⢀⣤⠞⠁                ⠙⢦⣄  ⣿ ⢀⣤⠞⠁                ⠙⢦⣄  ⣿   ⣨⠗
|    ⠈⠳⣀⣿⡰⠋      ⡤⠤⠤⠤⠤⠤⡄        ⠈⠳⣀⣿⡰⠋      ⡤⠤⠤⠤⠤⠤⡄      ⠒⠤⣈⡳⣤⣿ ⢀⡾⠁ ⢠  ⡤⠤⠤⠤⠤⠤⡄
|  ⠒⠒⠒⠒⣿⠛⣿⠒⠒⠒⠂   ⡇     ⡇      ⠒⠒⠒⠒⣿⠛⠛⠶⣖⠒⠂   ⡇     ⡇         ⠈⣿⠻⣶⣋⡀ ⢀⢸⢀ ⡇     ⡇
|      ⣿ ⣿       ⡇     ⡇          ⣿   ⠈⠛⣦   ⡇     ⡇          ⣿ ⠈⠙⠾⣕⡂⠙⠁ ⡇     ⡇
|      ⣿ ⣿       ⡇     ⡇          ⣿   ⣠⠞⠁   ⡇     ⡇          ⣿    ⣨⠟   ⡇     ⡇
|      ⣿ ⣿       ⡇     ⡇          ⣿ ⢠⣾⠁     ⡇     ⡇          ⣿  ⣠⠞⠁    ⡇     ⡇
|      ⣿ ⣿       ⡇     ⡇          ⣿         ⡇     ⡇          ⣿ ⠘⠛      ⡇     ⡇
| ⣀⣀⣀⣀⣶⣿⣀⣿⣆⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣇⡀    ⣀⣀⣀⣀⣶⣿⣀⣀⣀⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣇⡀    ⣀⣀⣀⣀⣶⣿⣀⣀⣀⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣇⡀
|            1                          2                          3
| 1. Seen from the front: stand at a counter, hands on the bones at the front of
|    your hips.
| 2. Lift one foot. Both hands stay level.
| 3. If the hand on that side goes down, the pelvis has dropped.
|
| How many seconds could you hold the one-leg bridge, on the shorter side?
| [bridge_one_leg_seconds]
|
|          ⢀                                         ⢠
|         ⠐⢹⠑                                     ⢀⡠⠤⠚
|          ⠸    ⣀⣀⣤⡀                         ⢀⣠⣔⣶⡉⠁    ⢴⠓⠄
|   ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇              ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇    ⢠⠃
| ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⢸⣷            ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⠈⣷
| ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣸⣿⣶⣀⣀⣀⣀⣀⣀⣀    ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀⣀
|             1                             2
| 1. Lie on your back, knees bent, feet flat. Lift your hips into line.
| 2. Straighten one knee, so that only the other foot holds you.
|
| How many seconds could you hold the side plank on your knees, on the shorter
| side? [side_plank_seconds]
|
|                            ⢀⣀   ⢀⣀⣠⣄   ⠔⡗⠄
| ⢀⢔⢒⢄ ⣤⣤⠶⠶⣄                ⢰⠑⠐⢱⡀⣼⠋⠉⠁⠘⣧   ⡇
| ⠘⢄⣀⠼⣼⡃   ⠙⢦⡀               ⠑⠒⠁⣽⠳⢦⣤⣀ ⠘⡧  ⠃
|    ⣼⠋⠙⠳⢦⣄⡀⠈⣓     ⢀⣠⠶⠆        ⢸⡇   ⠉⠛⣶⠟⠳⢦⣀  ⢀⣤⠶⠆
|    ⢿⡀   ⠈⠙⣳⡏⠛⠳⠶⢦⣴⣿⠟          ⢸⡇     ⠉⠛⠶⣤⣉⠛⣞⡿⠟
| ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣉⣙⣛⣛⣳⣶⣋⣀⣀⣀⣀⡀    ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣀⣀⣀⣀⣉⣛⣉⣀⣀⣀⣀⡀
|           1                         2
| 1. Lie on your side, elbow under the shoulder, knees bent.
| 2. Lift your hips until trunk and thighs are in line. The knees stay down.
|
| How many seconds could you hold the front plank? [front_plank_seconds]
|
|                                        ⢀⣄
|    ⡠⠤⡀                        ⡠⠤⡀      ⠁⡇⠁
|   ⠸⡀ ⡸                       ⠸⡀ ⡸⣄⡀     ⠃
|    ⠈⠏⢹⣆                       ⠈⠏ ⢸⡟⠛⠶⠶⢦⣤⣤⣄⣀⣀⡀
|      ⣾⠉⠳⣤⣀⡀       ⢀⣀⣀⣤⣄          ⢸⡇      ⠈⠉⠉⠙⠛⠛⠶⠶⣤⣄
| ⣀⣶⣶⣞⣛⣛⣀⣀⣀⣉⣙⣛⣛⣛⣛⣛⣛⣛⣋⣉⣉⣀⣿⡀    ⣀⣰⣶⣶⣛⣛⣃⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⡀
|            1                           2
| 1. Lie face down, elbows under your shoulders, toes tucked.
| 2. Lift your body into one line from head to heels. Hold.
|
| How many seconds could you stand on one leg? Best of three.
| [single_leg_stance_seconds]
|
|        ⡠⠤⡀                         ⡠⠤⡀
|       ⠸⡀ ⡸⠒                       ⠸⡀ ⡸⠒
|        ⠈⣿                          ⠈⣿
|         ⣿⠱⡀                         ⣿⠱⡀
|         ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀             ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀
|         ⣿       ⡇     ⢸             ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸             ⣿⡄      ⡇     ⢸
|         ⣿       ⡇     ⢸             ⡇⢿⡀     ⡇     ⢸
|         ⣿       ⡇     ⢸          ⢀⣀⣠⣧⡼⠷     ⡇     ⢸
|         ⣿       ⡇     ⢸     ⠠⢺⠢ ⢸⡏⠉⠁⡇       ⡇     ⢸
|         ⣿       ⡇     ⢸      ⢸  ⠈⠁  ⡇       ⡇     ⢸
| ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀    ⣀⣈⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀
|            1                           2
| 1. Stand beside a counter, one hand close to it.
| 2. Lift one foot, without leaning that leg on the other. Hold.
Where the page is narrow, one picture stands below the other.
$ lumbago show --drawings --width 40 | sed -n '/bridge/,/Clam/p'
| Bridge [bridge]
|
|   ⡄          ⢀⡴⢻⡄
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣠⠞⠁ ⢿⡀
| ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣿⣛⣛⣃⣀⣀⣀⣈⣷⣶⣀
|          1
|          ⢀
|         ⠐⢹⠑
|          ⠸    ⣀⣀⣤⡀
|   ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇
| ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⠈⣷
| ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣀⣿⣶⣀
|          2
| 1. Lie on your back, knees bent, feet
|    flat.
| 2. Press your heels down and lift your
|    hips into line.
|
| Clam [clam]
| one-leg bridge, on the shorter side?
| [bridge_one_leg_seconds]
|
|          ⢀
|         ⠐⢹⠑
|          ⠸    ⣀⣀⣤⡀
|   ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇
| ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⢸⣷
| ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣸⣿⣶⣀⣀⣀⣀⣀⣀⣀
|             1
|                      ⢠
|                   ⢀⡠⠤⠚
|              ⢀⣠⣔⣶⡉⠁    ⢴⠓⠄
|   ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇    ⢠⠃
| ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⠈⣷
| ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀⣀
|             2
| 1. Lie on your back, knees bent, feet
|    flat. Lift your hips into line.
| 2. Straighten one knee, so that only the
|    other foot holds you.
|
| How many seconds could you hold the side
| plank on your knees, on the shorter
| side? [side_plank_seconds]
|
| ⢀⢔⢒⢄ ⣤⣤⠶⠶⣄
| ⠘⢄⣀⠼⣼⡃   ⠙⢦⡀
|    ⣼⠋⠙⠳⢦⣄⡀⠈⣓     ⢀⣠⠶⠆
|    ⢿⡀   ⠈⠙⣳⡏⠛⠳⠶⢦⣴⣿⠟
| ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣉⣙⣛⣛⣳⣶⣋⣀⣀⣀⣀⡀
|           1
|  ⢀⣀   ⢀⣀⣠⣄   ⠔⡗⠄
| ⢰⠑⠐⢱⡀⣼⠋⠉⠁⠘⣧   ⡇
|  ⠑⠒⠁⣽⠳⢦⣤⣀ ⠘⡧  ⠃
|    ⢸⡇   ⠉⠛⣶⠟⠳⢦⣀  ⢀⣤⠶⠆
|    ⢸⡇     ⠉⠛⠶⣤⣉⠛⣞⡿⠟
| ⣀⣀⣀⣸⣷⣶⣶⣶⣀⣀⣀⣀⣀⣀⣉⣛⣉⣀⣀⣀⣀⡀
|           2
| 1. Lie on your side, elbow under the
|    shoulder, knees bent.
| 2. Lift your hips until trunk and thighs
|    are in line. The knees stay down.
|
| How many seconds could you hold the
| front plank? [front_plank_seconds]
|
|    ⡠⠤⡀
|   ⠸⡀ ⡸
|    ⠈⠏⢹⣆
|      ⣾⠉⠳⣤⣀⡀       ⢀⣀⣀⣤⣄
| ⣀⣶⣶⣞⣛⣛⣀⣀⣀⣉⣙⣛⣛⣛⣛⣛⣛⣛⣋⣉⣉⣀⣿⡀
|            1
|            ⢀⣄
|   ⡠⠤⡀      ⠁⡇⠁
|  ⠸⡀ ⡸⣄⡀     ⠃
|   ⠈⠏ ⢸⡟⠛⠶⠶⢦⣤⣤⣄⣀⣀⡀
|      ⢸⡇      ⠈⠉⠉⠙⠛⠛⠶⠶⣤⣄
| ⣀⣰⣶⣶⣛⣛⣃⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⡀
|            2
| 1. Lie face down, elbows under your
|    shoulders, toes tucked.
| 2. Lift your body into one line from
|    head to heels. Hold.
|
| How many seconds could you stand on one
| leg? Best of three.
| [single_leg_stance_seconds]
|
|        ⡠⠤⡀
|       ⠸⡀ ⡸⠒
|        ⠈⣿
|         ⣿⠱⡀
|         ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀
|         ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸
| ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀
|            1
|        ⡠⠤⡀
|       ⠸⡀ ⡸⠒
|        ⠈⣿
|         ⣿⠱⡀
|         ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀
|         ⣿       ⡇     ⢸
|         ⣿⡄      ⡇     ⢸
|         ⡇⢿⡀     ⡇     ⢸
|      ⢀⣀⣠⣧⡼⠷     ⡇     ⢸
| ⠠⢺⠢ ⢸⡏⠉⠁⡇       ⡇     ⢸
|  ⢸  ⠈⠁  ⡇       ⡇     ⢸
| ⣀⣈⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀
|            2
| 1. Stand beside a counter, one hand
|    close to it.
| 2. Lift one foot, without leaning that
|    leg on the other. Hold.
In words, for a screen reader.
$ lumbago show --drawings --accessible | head -n 12
| Drawings: Low back pain.
|
| Hamstring stretch with a strap, on your back [hamstring_strap].
|
| 1. Lie on your back, one foot flat. The strap is round the other foot.
| 2. Raise that leg with the strap until you feel a gentle pull.
|
| Hamstring stretch on a chair [hamstring_chair].
|
| 1. Sit tall near the front of the chair, one heel forward, toes up.
| 2. Tip forward from your hips with a long chest.
|
One move, drawn and in words; no other drawing.
$ lumbago show bridge | sed -n "1,/^- Kind/p" | grep -v yaml
| Bridge
| ──────
|
|
|                                  ⢀
|                                 ⠐⢹⠑
|                                  ⠸    ⣀⣀⣤⡀
|   ⡄          ⢀⡴⢻⡄         ⡄     ⢀⣠⡴⠶⠛⠛⠉⠉⢸⡇
| ⢠⠊⠉⢢⣄⣀⣀⣀⣀⣀⣀⣀⣠⠞⠁ ⢿⡀      ⢠⠊⠉⢢⣄⣠⡴⠞⠋⠁      ⠈⣷
| ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣿⣛⣛⣃⣀⣀⣀⣈⣷⣶⣀    ⣈⣢⣤⣊⣈⣙⣛⣳⣶⣶⣛⣛⣃⣀⣀⣀⣀⣿⣶⣀
|          1                       2
| 1. Lie on your back, knees bent, feet flat.
| 2. Press your heels down and lift your hips into line.
|
| - Kind of activity: Strength
$ lumbago show bridge --accessible | sed -n "1,/^Kind/p" | grep -v yaml
| Bridge.
|
|
| 1. Lie on your back, knees bent, feet flat.
| 2. Press your heels down and lift your hips into line.
|
| Kind of activity: Strength.
$ lumbago show --drawings bridge
! lumbago: '--drawings' and 'bridge' do not go together
! Try 'lumbago help show'.
? 2
$ lumbago show --animate --drawings
! lumbago: '--animate' and '--drawings' do not go together
! Try 'lumbago help show'.
? 2
$ lumbago show --animate
! lumbago: '--animate' needs an argument: NAME
! Try 'lumbago help show'.
? 2
$ lumbago show bridge --animate --format svg
! lumbago: '--animate' and '--format svg' do not go together
! Try 'lumbago help show'.
? 2
$ lumbago show bridge >still; lumbago show bridge --animate | cmp - still
$ lumbago assess --drawings
! lumbago: 'assess' does not take the option '--drawings'
! Try 'lumbago help assess'.
? 2
A pack without drawings.
$ lumbago show --drawings --pack packs/minimal.yaml
| Drawings: The least a pack can be
| ─────────────────────────────────
|
| The pack has no drawings.
A report shows how a move looks beside its words where there is room, and never where no activity may be
named. Where everything is to be explained, it is below them where there is no room beside them.
$ lumbago assess --answers answers/desk-worker.json --width 100 | sed -n '/^Stretches/,/^Strength/p'
| Stretches
|
| - Hamstring stretch with a strap, on your back                                          ⣤⣴⡀   ⠟⠥⡀
|   [hamstring_strap]                                                                    ⡠⢃⡾⠁     ⠈⢆
|   On your back on a bed or mat, strap round                                          ⢠⠊⢀⡾⠁       ⠸⡀
|   one foot. Raise the leg until you feel a                   ⢀⣀⣀⣠⣤⣤⣴⣾⡇              ⣴⠁ ⣾⠁         ⠁
|   gentle pull.                                    ⡄      ⣶⠊⠉⠉⢁⡴⢫⠉⠉            ⡄     ⢿⡀ ⢿⡀⢀⠔⢣
|   2 times 30 to 45 seconds each side, 5 days a  ⢠⠊⠉⢢⣄⣀⣀⣀⣠⣟⣀⣀⣠⠞⠁ ⢇           ⢠⠊⠉⢢⣄⣀⣠⣤⣼⣇⣀⣸⡧⠊  ⢇
|   week; 3 minutes of your time.                 ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣏⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀    ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀
|   Stop if you feel tingling or pain down the               1                           2
|   leg.
|   You need: a strap or towel
|   For: Stiff hamstrings (back of the thigh)
| - Standing stretch for the front of the hip               ⢀⠤⢄
|   [hipflexor_stand]                                       ⢇ ⢀⠗⠂                     ⡔⠉⠑⣄⡀
|   Hold a counter, take a long step back, heel              ⣹⡇                       ⠑⢤⡔⠁
|   up. Tuck your tail until the front of the hip           ⣰⢿⣧                       ⣠⢾⡧⡀
|   pulls gently.                                          ⢰⡏⢸⡇⠓⠤⢄⣀                  ⣴⠋⢸⡇⠑⠤⢄⣀⡀
|   2 times 30 to 45 seconds each side, 5 days a            ⣿⢸⡇    ⢩⠤⠤⠤⠤⠤⡄         ⠠⡀⠸⣇⣿     ⠈⢩⠤⠤⠤⠤⠤⡄
|   week; 3 minutes of your time.                           ⠸⢿⡇    ⢸     ⡇      ⠈⠉⠉⠩⠋ ⢻⣿      ⢸     ⡇
|   Stop if you feel pain in the hip or back.                ⢸⡇    ⢸     ⡇            ⣼⠋⢢     ⢸     ⡇
|   You need: a counter                                      ⢸⡇    ⢸     ⡇           ⣰⠏  ⠱⡀   ⢸     ⡇
|   For: Long spells of sitting                              ⢸⡇    ⢸     ⡇        ⢀⡴⠞⠉    ⡇   ⢸     ⡇
|                                                            ⣾⡇    ⢸     ⡇      ⢠⡞⠋       ⡇   ⢸     ⡇
|                                                   ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣷⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀    ⣀⣀⣻⣄⣀⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀
|                                                              1                          2
|
| Strength
$ lumbago assess --answers answers/desk-worker.json --width 40 --explain | sed -n '/^Stretches/,/^Strength/p'
| Stretches
|
| - Hamstring stretch with a strap, on
|   your back [hamstring_strap]
|   On your back on a bed or mat, strap
|   round one foot. Raise the leg until
|   you feel a gentle pull.
|   2 times 30 to 45 seconds each side, 5
|   days a week; 3 minutes of your time.
|   Stop if you feel tingling or pain down
|   the leg.
|   You need: a strap or towel
|   For: Stiff hamstrings (back of the
|   thigh)
|   Why: It may loosen the back of the
|   thigh; trials in back pain point to
|   some help but do not agree.
|   (conflicting evidence)
|   Sources: S91, S133, S134 (not
|   verified)
|   1. Lie on your back, one foot flat.
|   The strap is round the other foot.
|   2. Raise that leg with the strap until
|   you feel a gentle pull.
|                ⢀⣀⣀⣠⣤⣤⣴⣾⡇
|     ⡄      ⣶⠊⠉⠉⢁⡴⢫⠉⠉
|   ⢠⠊⠉⢢⣄⣀⣀⣀⣠⣟⣀⣀⣠⠞⠁ ⢇
|   ⣈⣢⣤⣊⣈⣙⣛⣻⣿⣏⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀
|              1
|               ⣤⣴⡀   ⠟⠥⡀
|              ⡠⢃⡾⠁     ⠈⢆
|            ⢠⠊⢀⡾⠁       ⠸⡀
|           ⣴⠁ ⣾⠁         ⠁
|     ⡄     ⢿⡀ ⢿⡀⢀⠔⢣
|   ⢠⠊⠉⢢⣄⣀⣠⣤⣼⣇⣀⣸⡧⠊  ⢇
|   ⣈⣢⣤⣊⣈⣉⣉⣉⣉⣉⣉⣉⣁⣀⣀⣀⣈⣦⣤⣀⣀⣀⣀⣀
|              2
| - Standing stretch for the front of the
|   hip [hipflexor_stand]
|   Hold a counter, take a long step back,
|   heel up. Tuck your tail until the
|   front of the hip pulls gently.
|   2 times 30 to 45 seconds each side, 5
|   days a week; 3 minutes of your time.
|   Stop if you feel pain in the hip or
|   back.
|   You need: a counter
|   For: Long spells of sitting
|   Why: It may make it easier to stand
|   tall after sitting; its effect on back
|   pain is not clear. (very limited
|   evidence)
|   Sources: S105, S106, S133, S134 (not
|   verified)
|   1. Stand tall and hold a counter.
|   2. Take a long step back, heel up.
|   Shift your hips forward and stay tall.
|           ⢀⠤⢄
|           ⢇ ⢀⠗⠂
|            ⣹⡇
|           ⣰⢿⣧
|          ⢰⡏⢸⡇⠓⠤⢄⣀
|           ⣿⢸⡇    ⢩⠤⠤⠤⠤⠤⡄
|           ⠸⢿⡇    ⢸     ⡇
|            ⢸⡇    ⢸     ⡇
|            ⢸⡇    ⢸     ⡇
|            ⢸⡇    ⢸     ⡇
|            ⣾⡇    ⢸     ⡇
|   ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⣷⣤⣀⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀
|              1
|          ⡔⠉⠑⣄⡀
|          ⠑⢤⡔⠁
|          ⣠⢾⡧⡀
|         ⣴⠋⢸⡇⠑⠤⢄⣀⡀
|       ⠠⡀⠸⣇⣿     ⠈⢩⠤⠤⠤⠤⠤⡄
|    ⠈⠉⠉⠩⠋ ⢻⣿      ⢸     ⡇
|          ⣼⠋⢢     ⢸     ⡇
|         ⣰⠏  ⠱⡀   ⢸     ⡇
|      ⢀⡴⠞⠉    ⡇   ⢸     ⡇
|    ⢠⡞⠋       ⡇   ⢸     ⡇
|   ⣀⣀⣻⣄⣀⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣸⣀⣀⣀⣀⣀⣇⡀
|              2
|
| Strength
$ lumbago assess --answers answers/desk-worker.json --width 40 | grep -c '⣀⣀⣀'
| 0
? 1
$ lumbago assess --answers answers/desk-worker.json --width 100 --explain --accessible | grep -c '⣀⣀⣀'
| 0
? 1
$ lumbago assess --answers answers/people/numb-saddle.json --width 100 --explain | grep -c '⣀⣀⣀'
| 0
? 1

A self-test is shown with its drawing, as a move is.
$ lumbago show single_leg_stance_seconds --width 60 | sed -n '7,/^2\. /p'
|        ⡠⠤⡀                         ⡠⠤⡀
|       ⠸⡀ ⡸⠒                       ⠸⡀ ⡸⠒
|        ⠈⣿                          ⠈⣿
|         ⣿⠱⡀                         ⣿⠱⡀
|         ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀             ⣿ ⠈⠉⠉⠒⠒⠂⣀⣀⣀⣀⣀⣀⣀
|         ⣿       ⡇     ⢸             ⣿       ⡇     ⢸
|         ⣿       ⡇     ⢸             ⣿⡄      ⡇     ⢸
|         ⣿       ⡇     ⢸             ⡇⢿⡀     ⡇     ⢸
|         ⣿       ⡇     ⢸          ⢀⣀⣠⣧⡼⠷     ⡇     ⢸
|         ⣿       ⡇     ⢸     ⠠⢺⠢ ⢸⡏⠉⠁⡇       ⡇     ⢸
|         ⣿       ⡇     ⢸      ⢸  ⠈⠁  ⡇       ⡇     ⢸
| ⣀⣀⣀⣀⣀⣀⣀⣀⣿⣶⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀    ⣀⣈⣀⣀⣀⣀⣀⣀⣧⣤⣀⣀⣀⣀⣀⣀⣇⣀⣀⣀⣀⣀⣸⣀
|            1                           2
| 1. Stand beside a counter, one hand close to it.
| 2. Lift one foot, without leaning that leg on the other.
$ lumbago show single_leg_stance_seconds --format svg | grep -o '<desc[^>]*>[^<]*' | head -n 1
| <desc id="desc">1. Stand beside a counter, one hand close to it. 2. Lift one foot, without leaning that leg on the other. Hold.
$ lumbago show leg_difference --format svg
! lumbago: 'leg_difference' has no drawing
? 2
