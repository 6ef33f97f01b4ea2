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
