/**
 * Nouns for the office, trade or part of a person, singular, lower case. They stand before a name ("spokesman John Smith"),
 * after it ("John Smith, a spokesman for …"), and never belong to it.
 * Sources: the occupation headings of the ISCO-08 classification that news uses, and the office names of national governments.
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary undersecretary ambassador envoy diplomat consul attaché governor
  lawmaker senator congressman congresswoman representative deputy mp mep legislator parliamentarian councillor councilman councilwoman
  mayor alderman commissioner speaker leader co-leader chief head boss chair chairman chairwoman chairperson co-chair vice-chairman director
  director-general manager executive ceo cfo coo cto founder co-founder owner entrepreneur businessman businesswoman tycoon billionaire
  oligarch investor banker economist analyst strategist adviser advisor aide counsel counsellor spokesman spokeswoman spokesperson
  official officer commander general colonel captain major lieutenant sergeant admiral soldier fighter militant rebel insurgent warlord
  guerrilla activist campaigner dissident organiser organizer protester demonstrator lawyer attorney solicitor barrister prosecutor judge justice magistrate
  defendant suspect gunman attacker bomber killer victim survivor witness detective inspector constable policeman policewoman
  doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist scientist researcher professor lecturer academic scholar historian
  sociologist anthropologist philosopher theologian engineer architect astronaut physicist chemist biologist meteorologist seismologist geologist mathematician
  expert specialist fellow student teacher principal dean rector provost author writer novelist poet playwright journalist reporter correspondent
  editor editor-in-chief columnist commentator blogger broadcaster presenter anchor host publisher photographer filmmaker producer screenwriter
  actor actress comedian singer songwriter rapper musician composer conductor pianist violinist guitarist dancer choreographer artist painter sculptor
  designer model curator critic star celebrity icon player footballer striker midfielder defender goalkeeper winger forward quarterback
  pitcher coach trainer referee umpire athlete sprinter swimmer cyclist boxer wrestler golfer driver racer champion medallist skier gymnast skater
  priest pastor preacher cleric bishop archbishop cardinal pope rabbi imam mufti ayatollah monk nun missionary evangelist
  king queen prince princess duke duchess sultan emir emperor empress sheikh monarch heir dictator strongman ruler politician candidate nominee
  contender challenger incumbent successor predecessor frontrunner opponent rival ally partner colleague friend neighbour neighbor resident
  farmer fisherman miner worker trader merchant shopkeeper driver pilot sailor captain passenger tourist migrant refugee
  father mother son daughter brother sister wife husband widow uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother
  negotiator mediator whistleblower hacker spy agent informant operative hitman boss kingpin treasurer auditor accountant chef
  veteran commissioner-general rapporteur coordinator co-ordinator administrator superintendent sheriff ombudsman chaplain secretary-general
  premier-designate taoiseach nobel laureate coauthor co-author dentist veterinarian cartoonist animator ecologist botanist zoologist archaeologist
  astronomer linguist criminologist climatologist neuroscientist pathologist oncologist cardiologist paediatrician pediatrician paramedic firefighter
  mountaineer explorer sociolinguist geographer contractor sponsor co-sponsor`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that qualify a role and may be written with a capital before a name: "Deputy Prime Minister", "Acting Secretary". */
export const ROLE_QUALIFIERS: ReadonlySet<string> = new Set(
  `former ex late acting interim outgoing incoming deputy assistant associate senior junior chief prime vice first second foreign
  interior exterior defence defense finance financial justice health education economy economic economics energy environment trade
  transport agriculture labour labor culture home state national security intelligence military naval army navy air force political press
  communications media special general lead head top principal under shadow opposition supreme managing executive founding federal
  regional provincial district attorney house senate parliamentary parliament congressional presidential cabinet republican democratic
  democrat conservative liberal labour crown high chairman elect party climate affairs government police policy human rights star fellow veteran
  longtime long-time then-president embattled ousted exiled jailed newly elected populist right-wing left-wing far-right far-left centrist moderate
  hardline reformist islamist socialist communist nationalist liberal-democrat green staff treasury transportation commerce tourism gay world`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Roles that say what somebody is without saying of what: "biologist NAME". Source: the nouns above that are trades and not offices.
 */
export const TRADES: ReadonlySet<string> = new Set(
  `lawyer attorney barrister solicitor prosecutor magistrate physician surgeon nurse psychologist psychiatrist epidemiologist virologist scientist
  researcher lecturer academic scholar historian sociologist anthropologist philosopher theologian engineer architect astronaut physicist chemist
  biologist meteorologist seismologist geologist mathematician economist analyst banker entrepreneur businessman businesswoman tycoon billionaire
  oligarch investor activist campaigner dissident warlord gunman journalist reporter columnist commentator blogger presenter photographer filmmaker
  screenwriter writer novelist poet playwright author coauthor co-author actor actress comedian singer songwriter rapper musician composer conductor
  pianist violinist guitarist dancer choreographer artist painter sculptor designer model curator critic footballer striker midfielder defender
  goalkeeper winger quarterback pitcher sprinter swimmer cyclist boxer wrestler golfer skier gymnast skater priest pastor preacher cleric monk nun
  missionary evangelist farmer fisherman miner pilot whistleblower hacker chef accountant dentist veterinarian cartoonist animator ecologist botanist
  zoologist archaeologist astronomer linguist criminologist climatologist neuroscientist pathologist oncologist cardiologist paediatrician
  pediatrician mountaineer explorer geographer politician teacher`
    .split(/\s+/)
    .filter(Boolean),
);

/** Bodies that one word tells enough of: "the newspaper NAME". Source: our own list, of those in body-nouns.ts. */
export const TELLING_BODIES: ReadonlySet<string> = new Set(
  'newspaper magazine journal charity airline bank broadcaster militia insurer brewery carmaker drugmaker museum hospital hotel retailer publisher'.split(
    ' ',
  ),
);

/** What ministers and secretaries are of: "Minister of Health NAME". Source: the names of ministries in the Inter-Parliamentary Union's Parline database. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `staff state defence defense education health justice finance interior affairs trade labour labor energy culture agriculture commerce economy
  environment security transport transportation treasury information development tourism science technology sport sports industry planning`
    .split(/\s+/)
    .filter(Boolean),
);
