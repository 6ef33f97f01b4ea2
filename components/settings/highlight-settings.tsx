import type { Settings } from '../../core/settings/settings.ts';
import type { OptionsProps } from '../options/view.ts';
import { Choice } from '../ui/choice.tsx';
import { Switch } from '../ui/switch.tsx';
import { useWords } from '../ui/text.ts';
import { DelayChoice } from './delay-choice.tsx';
import { HighlightSample } from './highlight-sample.tsx';
import { KindsChoice } from './kinds-choice.tsx';

/** The settings whose default the button at the end brings back: all but the lists that the reader has made. */
const RESET: { [K in keyof Settings]?: null } = {
  highlights: null,
  level: null,
  mentions: null,
  style: null,
  kinds: null,
  hoverDelay: null,
  badge: null,
};

/** What is highlighted, how sure it must be, and how it looks. */
export function HighlightSettings({ view, actions }: OptionsProps) {
  const { t } = useWords();
  const { highlights, level, mentions, style, kinds, hoverDelay, badge } = view.settings;
  return (
    <div class="fields">
      <p class="hint">{t('options_autosave')}</p>
      <Switch
        label={t('popup_highlights')}
        hint={t('options_highlights_hint')}
        on={highlights}
        onChange={(on) => actions.change({ highlights: on })}
      />
      <Choice
        legend={t('level_title')}
        value={level}
        onChange={(value) => actions.change({ level: value })}
        options={[
          { value: 'sure', label: t('level_sure'), hint: t('level_sure_hint') },
          { value: 'balanced', label: t('level_balanced'), hint: t('level_balanced_hint') },
          { value: 'everything', label: t('level_everything'), hint: t('level_everything_hint') },
        ]}
      />
      <Choice
        legend={t('mentions_title')}
        value={mentions}
        onChange={(value) => actions.change({ mentions: value })}
        options={[
          { value: 'all', label: t('mentions_all') },
          { value: 'first', label: t('mentions_first') },
          { value: 'none', label: t('mentions_none'), hint: t('mentions_none_hint') },
        ]}
      />
      <div>
        <Choice
          legend={t('style_title')}
          value={style}
          onChange={(value) => actions.change({ style: value })}
          options={[
            { value: 'underline', label: t('style_underline') },
            { value: 'tint', label: t('style_tint') },
          ]}
        />
        <HighlightSample mentions={mentions} style={style} />
      </div>
      <KindsChoice kinds={kinds} onChange={(chosen) => actions.change({ kinds: chosen })} />
      <DelayChoice delay={hoverDelay} onChange={(delay) => actions.change({ hoverDelay: delay })} />
      <Switch
        label={t('badge_title')}
        hint={t('badge_hint')}
        on={badge}
        onChange={(on) => actions.change({ badge: on })}
      />
      <p>
        <button type="button" class="button" onClick={() => actions.change(RESET)}>
          {t('options_reset')}
        </button>
      </p>
    </div>
  );
}
