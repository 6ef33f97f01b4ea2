/**
 * Words that an article on sport uses many of and others hardly any: in such an article the name of a town or country mostly means its
 * team. Source: the glossaries of association football, athletics and tennis in Wikipedia; words common elsewhere left out.
 */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `midfielder midfielders striker strikers defender defenders goalkeeper goalkeepers keeper winger goals scorer scored scoring
  equaliser equalizer penalty penalties kickoff kick-off halftime half-time stoppage offside dribble header footballer footballers
  bundesliga premiership playoff playoffs play-off semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-finals quarter-final
  knockout matchday fixture fixtures league leagues football soccer rugby cricket tennis basketball baseball hockey nba nfl nhl fifa uefa
  tournament stadium squad teammate teammates coach coached qualifier qualifiers qualifying relegation relegated title champions
  championship olympic olympics medal medals medallist sprinter marathon innings wicket wickets batsman batsmen bowler grand-slam
  substitute substitutes substituted referee referees referee's kick kicks kicked shootout shoot-out corner pitch equalised equalized netted hat-trick unbeaten undefeated
  athlete athletes race races racing rider riders lap laps sprint medalist medalists lineup line-up ball minute winner winners champion wheelchair paralympic paralympics
  opponents eliminated knocked scoreline goalless group-stage fans ranked seed seeded set sets podium pole fastest
  win wins beat defeat draw victory match matches goal team teams player players season cup final finals`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Sports, by the name that descriptions of teams give them, with words by which an article shows that it reports on one. A longer name stands
 * before one that it holds ("American football" is no football). Source: as above, words of one sport only, with its best-known leagues and bodies.
 */
export const SPORTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'american football': 'quarterback quarterbacks touchdown touchdowns nfl linebacker super-bowl',
    'ice hockey': 'hockey nhl puck',
    basketball: 'basketball nba wnba rebounds three-pointer',
    baseball: 'baseball mlb inning pitcher pitchers homer shortstop outfielder',
    rugby: 'rugby scrum fly-half lions six-nations springboks wallabies',
    cricket: 'cricket cricketer cricketers wicket wickets batsman batsmen bowler bowlers wicketkeeper icc bcci',
    handball: 'handball',
    volleyball: 'volleyball',
    football:
      'football footballer footballers soccer bundesliga uefa fifa striker strikers midfielder midfielders goalkeeper offside dfb equaliser equalizer',
  }).map(([sport, words]) => [sport, new Set(words.split(' '))]),
);
