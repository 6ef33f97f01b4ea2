/**
 * Words that carry grammar rather than meaning: never a name, and no evidence for one when capitalised at the start of
 * a sentence. Source: the closed classes of Quirk et al., "A Comprehensive Grammar of the English Language", chapters 2 and 5–9,
 * and the adverbs and conjunctions with which news sentences begin.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those each every either neither some any no all both half several many much few more most less least
  other another such what which whose who whom i me my mine myself you your yours he him his himself she her hers herself it its itself
  we us our ours they them their theirs themselves one ones none nobody nothing everybody everyone everything somebody someone
  something anybody anyone anything about above across after against along alongside amid among amongst around as at before behind
  below beneath beside besides between beyond by concerning considering despite down during except excluding following for from in
  including inside into like near of off on onto opposite out outside over past per regarding round since than through throughout
  till to toward towards under underneath unlike until up upon versus via with within without and but or nor so yet if unless
  although though because while whereas whether when whenever where wherever why how once lest am is are was were be been being
  have has had having do does did doing done will would shall should can could must ought not never ever also again already always
  almost altogether anyway apart away back both else elsewhere even ever finally first firstly further furthermore hence here however
  indeed instead just last lastly later likewise maybe meanwhile moreover nearly nevertheless next nonetheless now nowadays
  often only otherwise perhaps quite rather second secondly seldom sometimes soon still subsequently then thereafter therefore
  there third thirdly thus today together tomorrow tonight too twice usually very well whatever yes yesterday`
    .split(/\s+/)
    .filter(Boolean),
);
