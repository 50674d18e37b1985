/** Pronouns, collectives, particles, verbs, numbers, days and commands, without apostrophes. */
export const ENGLISH_NEVER_NAMES = `
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
  ours ourselves they them their theirs themselves this that these those here there who whom whose which what
  when where why how whoever whatever someone somebody anyone anybody everyone everybody nobody noone none
  something anything everything nothing one ones all both each every either neither any some many much more most
  few several rest other others another same such only else a an the of in on at to for from with without by as
  into onto over under up down off out about after before till until til since during between through than then
  and or but nor so if because while though although is am are was were be been being isnt arent wasnt werent do
  does did done doing dont doesnt didnt have has had having havent hasnt hadnt can could cannot cant couldnt
  would should shall wont wouldnt shouldnt must not no yes yeah yep nope nah ok okay please pls plz thanks thank
  thx hi hey hello bye morning afternoon evening night two three four five six seven eight nine ten eleven
  twelve twenty thirty hundred first second third fourth fifth last next monday tuesday wednesday thursday
  friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow
  yesterday day days week weeks month months year years weekend now later soon again already yet still just also
  too very go goes going gone went get gets got getting let lets make makes made put puts take takes took taken
  give gives gave given come comes came coming say says said tell tells told ask asks asked see saw seen know
  knows knew think want wants wanted need needs try tried skip pause resume snooze enroll enrol unenroll add
  remove stop start end undo find show list help cancel delete update change move call email mail send sent
  reply replied replies answer answered note remind status summary report team settings u ur r n y k im ive id
  ill hes shes theyre theyve youre weve thats whats whos heres theres lemme gonna wanna cuz coz btw fyi asap
`;

/** Everyday words in lower case, which may be somebody’s name where they stand like one. */
export const ENGLISH_EVERYDAY = `
  2moro able above academy accept accepted according account accountant accounts across act action active
  activity actually address admin ago agree agro ah ahead air aisle alert alive almost alone along aloud always
  amount announce annual ans answers anyway apart apology apparently apply appointment approve approved area
  argue arrange arre arrive article asking assistant associates attach attachment attempt attend attended
  attention audit auto automation autoreply autumn available average avoid away ayyo b baby back backup bad
  badly bag bakery ball bank bar base basic battle bcc beat beautiful become bed began begin begun behind
  believe belongs below best bet better bhai big bigger bill billing birthday bit black blank block blue board
  body bonus book booked booking books boring born boss bot bother bottom bought bounced box boy branch brand
  break breakfast bridge brief bright bring bro brochure broke broken brother brought budget bug build building
  bulk bullet bunch bundle bus business busy button buy buyer buying cable cadence cafe cake cal calendar
  callback callbacks called calls camp campaign cancelled car card cards care careful cargo carry case cash
  catalogue catch cause cc ceo ceramics certain certainly cfo chai chain chair chance channel chapter charge
  charming chase chased chat cheap check cheers chemicals chief child children choice choose christmas chuck
  church churned circle city claim class clean cleaning clear clever click client clinic clinics clock close
  closed closing cloud club coach coat code coffee cold colleague collect college color colour comment commit
  committee common company compare competition competitor complaint complete completed computer concern
  condition conference confident confirm confirmed consider construction constructions consultancy consultant
  consultants consulting contact contacts continue contract control conversation conversion cook cool copy
  corner corporate correct cost count country couple courier couriers course court cousin cover crm cross crowd
  cruise cto current currently customer customers cut d daily dark data date dawn dead deal deall deals dear
  death decent decide decides decision deck declined deep default definitely delay deliver delivery demand demo
  demos dental department depend describe description desert design desk detail details develop device dial
  dialed dialled difference different difficult digital dinner direct direction directly director disaster
  discount discovered discovery discuss dispatch display disqualified disqualify distance dog dollar door double
  doubt draft dream dress drink drive driver driving drop dropped dry duck due dun duplicate duty e earlier
  early earn earth east easy eat economy edit education effect effort egg eh eighteen eighty elementary em
  emailed embarrassing emergency employee empty ended engaged engineer engineering engineers english enjoy
  enough enquired enrolled enrolling enter enterprise enterprises entire entry eod eom eow equal erp error
  escalate escalated especially estate eve even event events ever evnt exact exactly exam example excellent
  except excited exciting excuse executive exist exit expect expensive experience expert expire expired explain
  explore expo export exports extend extra eye face facility fact factory fail failed fair fairly faith fall
  falling false family famous fancy far farm fashion fast father fault favor favour fee feedback feel feeling
  fella felt festival field fifteen fifteenth fifty fight figure file fill filter finally finance financial fine
  finish finished fire firm fish fit fixed flag fleet flight floor flow flower fly focus folks follow followup
  followups fone food foods foot force foreign forever forget forgot form fortnight forty forward forwarded
  found foundation founder fourteen fr frame frankly free freeze freight fresh fridays friend frm front frozen
  fruit fuel full fun fund funny furniture future fwd game garden gas gate gather general gentle ghosted gift
  girl glad glass global god gold golden good goodness goods government grand grant great green greet greetings
  ground group grow growth gst guess guest guide guy haha hair half hall hand handle hang happened happens happy
  hard hardly harvest hat hate hates head health healthy hear heard heart heat heavy held hell hide high hill
  hire history hit hm hmm hmmm hold holiday holidays home honest honestly hope hopeless horse hosiery hospital
  hospitals host hot hotel hotels hour hours house hows hq hr hrs huge human hung hungry hunt hurry hurt husband
  ice idea ideal identify idk ignore imagine immediately imo import important imports impossible impressed
  improve inbox include including income increase indeed independent industries industry info inform information
  infra initial inquire inside install instead institute instructions insurance integration interest interested
  interiors intern internal international internet interview introduce invalid inventory invest invitation
  invitations invite invites invoice island issue item job joined joint joke jot journey judge juice jump junk
  keen keep kept key kick kid kill kind kindly king kitchen kite knee l lab labs lady lake land landline
  landscaping lane language large late laugh launch law lawyer lay layer lazy lead leader leads leaf league
  learn least leave leaving left leg legal legend less lesson letter level licence license life lift lifting
  lights like limit limited line lines link linkedin lion lip liquid literally little live load loan local
  location locked log logistics lol lonely long look looking loom loop loose lord lose loss lost lot loud love
  lovely low lower luck lucky lunch lvm maam machine madam magic mailbox mailed mails maintain major mall man
  manage management manager manual map marine mark marked market marketing marriage married mass master match
  mate material maternity matter maximum may maybe meal mean meant measure media medical medium meet meeting
  meetings member memory men mention menu mess message messaged met metal method middle might mile milk mill
  million mills min mind mini minimum minor mins minus minute minutes miss missed missing mistake mix mobile
  mobility model modern moin moment money monitor monitoring mood moon moro mother motor motors mountain mouth
  moved movie msg mtg multiple music mute nail name narrow nation native natural nature nd near nearly neat
  necessary neck negative negotiating neighbor neighbour network neutral never new news newsletter nice nineteen
  ninety nod noise noon normal normally north nose notes notice notify nowhere np nudged number numbers nurse
  nvm nxt object obviously occasion occupied oclock odd offer offered office officer official often oh oil old
  onboard onboarding once online oof ooo oops open opened opening operate operation opinion opportunity opposite
  option orange order orders ordinary org organize original ought outlook outreach overall overdue owe own owner
  p paaji pack package packaging page paid pain paint pair panel paper parent park parking part particular
  partly partner parts party pass password past paste path patience patient pattern pay payment pdf peace pen
  pending penny people per perfect perhaps period permanent permission person personal pest pet petrol pharma
  phone phoned photo pick picked picks picture piece pilot pin ping pinged pink pipe pipeline pitch pizza place
  plain plan plane plant plastic plastics plate play player plenty plug plus pm po pocket poetry point policy
  polite politely pool poor pop popular pos position positive possible possibly post postpone postponed
  potential power practice prefer prefers premium prepare present president press pressure pretend pretty
  prevent previous price pricing primary print printer prior private prize pro probably problem proceed process
  procurement produce product products professional profile profit program progress project projects promise
  promised promote prompt proof proper properly proposal protect proud prove provide public pull pump pumps
  purchase pure purpose pursue push qualified qualify quality quarter query question queue quick quickly quiet
  quit quite quotation quote quoted race radio rain rainy raise random rang range rapid rare rarely rate rather
  rd re reach reachable reached react read ready real really reason rebook receive received recently reception
  receptionist reckons recommend record records recover red reduce refer referral refund refuse regard region
  register regret regular reject rejected relax release relevant rely remain remember reminder reminders remote
  renew renewal renewals renewed rent repair repeat replace represent request requests require reschedule
  rescheduled research reserve resolve resort resorts respect responded response restart restaurant result
  retail retailers retire retry return returned reverse revert reverted review rice rich ride right rights ring
  ringing rings rise river rn road robot rock role roll rollout roof room root rose rough round route row royal
  rply rubbish rude ruin rules rumor run rung running rush sad safe safety sail salary sale sales salon sample
  sand satisfied save saying scale scared scene schedule scheduled school schools science score scrap screen sea
  seal search season seat seats sec secret secretary secs section sector secure security seem segment select
  sell seller sellers sending senior sense sentence separate seq sequence sequences serious seriously serve
  server service set settle settled seventeen seventh seventy shame shape share sharp sheet shell shift ship
  shipping shirt shock shoe shop shopping short shortlisted shot shoulder shout showed showing shows shut sick
  side sight sign signal signature signed signs silence silent silly silver similar simple simply single sir
  sister site sitting situation sixteen sixty size sky sleep slip slot slow slowly small smart smile smooth snow
  social soft software solar sold solid solution solutions solve son song sooner sorry sort sound soup source
  south space spam spare speak special specific speech speed spend spent split spoke spoken spot spring square
  st staff stage stamp stand standard star starting state statement station stay steady steel step steps stick
  sticky stock stomach stone storage store stores story straight strange strategy stream street stress strict
  strike strong structure stuck student studio studios study stuff stupid style subject submit success sudden
  suddenly sugar suggest suit summer sunny sunshine super supplier supplies supply support suppose sure surely
  surprise survey suspect swap sweet swim switch switched system systems ta table tail talent talk talked tall
  tap target task taste tax tbh tea teach teacher tech technical technician technologies technology teh
  telephone telling template templates temple temporary tenant tender term terms terrible test tested text
  texted textil textile textiles th thick thin thing thirteen thought thousand thread threat thru tht tick
  ticket tie tight tiles time times timing tiny tip tired title tmr tmrw toast together tone tonight tool top
  total touch tough tour tours toward tower town toy toys track tracking trade trader traders trading traffic
  train training transfer trash travel travels treat tree trial trip trouble truck true truly trust truth trying
  tune turn turned twice ty type tyres tysm ugh ugly umbrella uncle undeliverable understand understood unenrol
  unfortunately union unit units unless unlike unlikely unpause unreachable unsubscribe unsubscribed unusual
  upcoming upgrade upset urgent urgently useful useless user usual usually vacation valid valley valuable value
  van vanish vary vendor version via victory video view village visit visitor vital vm voice voicemail volume vs
  w wage wait waited wake walk wall warehouse warm warn warning wash waste watch water wave way weak wealth
  weather web website wedding weight weird welcome well west wet wfh whatsapp wheel whenever whereas whether
  white whole whoops wide wife wild will willing win window windows wine wing winner winter wire wise wish woman
  women won wonder wonderful wood word work working works workshop world worried worry worse worst worth wow
  wrap write writing written wrong wrote xmas ya yaar yay yell yellow young yr yup zero zone zoom
`;
