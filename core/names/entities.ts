import type { Entity } from '../entities/entity.ts';
import { KINDS, type Kind } from '../entities/kind.ts';
import { CodedTexts } from './coded-texts.ts';
import { incomingOf } from './incoming.ts';
import type { Layout, Section } from './layout.ts';
import { Phrases } from './phrases.ts';
import { idIn, linksIn, nameIn, readRecord } from './read-record.ts';

/** The part of a pack that holds what is known of its entities, used in place. */
export class Entities {
  private readonly records: CodedTexts;
  private readonly descriptions: CodedTexts;
  private readonly backgrounds: CodedTexts;
  private readonly facts: Uint8Array;
  private readonly incoming: Uint8Array;
  private readonly incomingOffsets: Uint32Array;
  private readonly usualDate: string;
  private readonly firstAliasOf: (entity: number) => string;
  /** Those that were asked for: few are, but again and again. */
  private readonly ids = new Map<number, string>();

  /** `usualDate`: the date that most entities have. */
  constructor(layout: Layout, usualDate: string, firstAliasOf: (entity: number) => string) {
    const phrases = new Phrases(layout.bytes('phrases'));
    const texts = (section: Section, offsets: Section) =>
      new CodedTexts(layout.bytes(section), layout.numbers(offsets), phrases);
    this.records = texts('records', 'recordOffsets');
    this.descriptions = texts('descriptions', 'descriptionOffsets');
    this.backgrounds = texts('backgrounds', 'backgroundOffsets');
    this.facts = layout.bytes('entityFacts');
    this.incoming = layout.bytes('incoming');
    this.incomingOffsets = layout.numbers('incomingOffsets');
    this.usualDate = usualDate;
    this.firstAliasOf = firstAliasOf;
  }

  entity(number: number): Entity {
    const record = this.records.text(number);
    const context = { usualDate: this.usualDate, idOf: (entity: number) => this.id(entity) };
    const texts = { record, description: this.descriptions.text(number), background: this.backgrounds.text(number) };
    const entity = readRecord(texts, this.name(number, record), context);
    return { ...entity, kind: this.kind(number), fame: this.fame(number) };
  }

  id(number: number): string {
    let id = this.ids.get(number);
    if (id === undefined) {
      const record = this.records.text(number);
      id = idIn(record, this.name(number, record));
      this.ids.set(number, id);
    }
    return id;
  }

  kind(number: number): Kind {
    return KINDS[this.facts[number]! >>> 4]!;
  }

  fame(number: number): number {
    return this.facts[number]! & 15;
  }

  related(number: number): readonly number[] {
    const others = new Set([
      ...linksIn(this.records.text(number)),
      ...incomingOf(this.incoming, this.incomingOffsets, number),
    ]);
    others.delete(number);
    return [...others].sort((a, b) => a - b);
  }

  private name(number: number, record: string): string {
    return nameIn(record, () => this.firstAliasOf(number));
  }
}
