/** Plans and their units as https://schema.org/Legislation. */
import type { Locale } from '../../i18n/index.ts';
import { localId, planAddress } from '../../plan/address.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { heading, planName } from '../corpus/names.ts';
import type { PlanView } from '../corpus/types.ts';
import { twinTypes, unitTwinPath } from '../twins/twin-path.ts';
import { interval } from './interval.ts';
import { textLanguage, type Addresser, type LinkedData, type LinkedValue } from './linked-data.ts';

/** A file that holds the text. */
export interface Encoding {
  /** Address under the root. */
  path: string;
  mediaType: string;
  /** SHA-256 in hexadecimal, where it is known. */
  sha256?: string;
}

/** What a page knows beside the record. */
export interface LegislationContext {
  /** Language of the page that describes it. */
  locale: Locale;
  address: Addresser;
}

/**
 * A plan.
 *
 * @param options
 *   `encodings`: files that hold its text.
 */
export function planData(
  plan: PlanView,
  { locale, address, encodings = [] }: LegislationContext & { encodings?: readonly Encoding[] },
): LinkedData {
  const { record, plan: facts } = plan;
  const place = { '@type': 'AdministrativeArea', name: record.region };
  const issuer = record.issuer === null ? null : organization(record.issuer);
  const parent = record.parent === null ? null : planReference(record.parent, address);

  return {
    '@type': 'Legislation',
    '@id': address(record.url),
    url: address(record.url, locale),
    name: planName(plan),
    alternateName: [plan.gloss?.title, record.noticeTitle],
    legislationIdentifier: record.documentNumber,
    identifier: [record.documentNumber, record.recordNumber],
    // The day of the signature. When it was published the text does not say.
    legislationDate: record.date,
    legislationPassedBy: issuer,
    publisher: issuer,
    legislationJurisdiction: place,
    spatialCoverage: place,
    temporalCoverage: interval(plan.period),
    inLanguage: textLanguage,
    isBasedOn: parent,
    legislationApplies: parent,
    isAccessibleForFree: true,
    sameAs: facts.publishedAt,
    encoding: encodings.map((encoding) => encodingData(encoding, address)),
  };
}

/** A unit: a part of its plan, or of the unit it stands in. */
export function unitData(
  unit: UnitRecord,
  plan: PlanView,
  { locale, address }: LegislationContext,
): LinkedData {
  const { record } = plan;
  const above = unit.parent === null ? undefined : plan.unitsById.get(unit.parent);

  return {
    // An indicator is read out of the text; it orders nothing by itself.
    '@type': unit.kind === 'indicator' ? 'CreativeWork' : 'Legislation',
    '@id': address(unit.url),
    url: address(unit.url, locale),
    name: heading(unit),
    alternateName: plan.gloss?.units[localId(unit.id)],
    identifier: unit.id,
    position: position(unit, plan),
    inLanguage: textLanguage,
    isAccessibleForFree: true,
    isPartOf: [
      above && { ...reference(above.url, address), name: heading(above), identifier: above.id },
      {
        ...reference(record.url, address),
        name: planName(plan),
        legislationIdentifier: record.documentNumber,
      },
    ],
    encoding: (['json', 'md'] as const).map((format) =>
      encodingData({ path: unitTwinPath(unit.id, format), mediaType: twinTypes[format] }, address),
    ),
  };
}

/** Place among the units of the same parent, from 1; an indicator's among the indicators. */
function position(unit: UnitRecord, plan: PlanView): number | null {
  const row = unit.kind === 'indicator' ? plan.indicators : (plan.children.get(unit.parent) ?? []);
  const index = row.findIndex(({ id }) => id === unit.id);
  return index === -1 ? null : index + 1;
}

function organization(name: string): LinkedValue {
  return { '@type': 'GovernmentOrganization', name };
}

function planReference(plan: string, address: Addresser): LinkedValue {
  return reference(planAddress(plan), address);
}

function reference(path: string, address: Addresser) {
  return { '@type': 'Legislation', '@id': address(path), url: address(path) };
}

function encodingData({ path, mediaType, sha256 }: Encoding, address: Addresser): LinkedValue {
  return {
    // The issuing office's own text prevails over ours.
    '@type': 'LegislationObject',
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    encodingFormat: mediaType,
    contentUrl: address(path),
    sha256,
  };
}
