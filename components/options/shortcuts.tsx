import { useWords, type TextKey } from '../ui/text.ts';
import type { OptionsProps } from './view.ts';

/** Commands of the manifest by name. */
const COMMANDS: Readonly<Record<string, TextKey>> = {
  'toggle-highlights': 'command_toggle_highlights',
  'next-name': 'command_next_name',
  'previous-name': 'command_previous_name',
  _execute_action: 'command_open_popup',
};

/** Keys that work, and where the browser lets one change them. */
export function Shortcuts({ view }: OptionsProps) {
  const { t } = useWords();
  const commands = view.shortcuts.flatMap(({ name, keys }) => {
    const label = COMMANDS[name];
    return label ? [{ label: t(label), keys: keys || t('shortcuts_unset') }] : [];
  });
  const inCard = [
    { label: t('shortcuts_close'), keys: 'Esc' },
    { label: t('shortcuts_save'), keys: t('note_save_shortcut') },
  ];
  return (
    <div class="fields">
      <table class="keys">
        <tbody>
          {[...commands, ...inCard].map(({ label, keys }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <kbd>{keys}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('shortcuts_change')}</p>
    </div>
  );
}
