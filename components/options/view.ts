import type { Merge } from '../../core/notes/merge.ts';
import type { Note, NoteSubject } from '../../core/notes/note.ts';
import type { KeptChoices } from '../../core/settings/merge-choices.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SiteChoice } from '../../core/settings/site-rules.ts';
import type { SettingsPatch } from '../../core/settings/stored.ts';

/** What a chosen backup file would bring, before it does. */
export type ImportState =
  | {
      step: 'preview';
      file: string;
      merge: Merge;
      /** The choices in the file, and how many of them are new. */
      choices: KeptChoices;
      sites: number;
      hidden: number;
      unreadable: readonly number[];
    }
  | { step: 'running'; done: number; of: number }
  | { step: 'done'; count: number }
  | { step: 'failed'; reason: 'empty' | 'not-json' | 'not-notes' | 'newer-version' | 'unreadable' | 'not-written' };

export type ExportFormat = 'backup' | 'markdown' | 'csv';

export interface OptionsView {
  settings: Settings;
  notes: readonly Note[];
  /** Names of the hidden entities by id, as far as they are known. */
  hiddenNames: Readonly<Record<string, string>>;
  /** What the bundled dataset holds; absent while it is being asked. */
  about?: { entities: number; aliases: number; built: string } | undefined;
  version: string;
  shortcuts: readonly { name: string; keys: string }[];
  /** Why the last change failed. */
  error?: string | undefined;
  /** The note just deleted, as long as it can be brought back. */
  deleted?: Note | undefined;
  importing?: ImportState | undefined;
}

export interface OptionsActions {
  change(patch: SettingsPatch): void;
  chooseSite(site: string, choice: SiteChoice): void;
  showName(id: string): void;
  /** Resolves to whether the note was kept. */
  saveNote(subject: NoteSubject, text: string, id?: string): Promise<boolean>;
  deleteNote(id: string): Promise<void>;
  undoDelete(): Promise<void>;
  exportNotes(format: ExportFormat): void;
  /** Reads a backup and shows what it would bring. */
  openBackup(file: File): Promise<void>;
  confirmImport(): Promise<void>;
  cancelImport(): void;
}

export interface OptionsProps {
  view: OptionsView;
  actions: OptionsActions;
}
