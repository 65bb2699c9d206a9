import {
  contractNames,
  contractSettings,
  type ContractSettings,
  type Persona,
} from '@trust-supervision/gateway';
import { CONTRACTS_FOLDER } from './world';
import { DEMO_ENTERPRISES, DISTRICT } from './demo/enterprises';
import { Sentence } from './sentence';

/** An officer of the demonstration's customs, who decides, and sees every enterprise. */
export const OFFICER: Persona = {
  subject: 'officer',
  name: 'Officer of Dalian Free Trade Zone',
  role: 'OFFICER',
  scopes: [],
  district: DISTRICT,
};

/** Sets policy and may file for anybody. */
export const ADMINISTRATOR: Persona = {
  subject: 'administrator',
  name: 'Administrator',
  role: 'ADMINISTRATOR',
  scopes: [],
};

/** A partner agency that was given the zone's district, by its contract. */
const agencyOf = ({ name, title, scopes }: ContractSettings): Persona => ({
  subject: name,
  name: title.en,
  role: 'AGENCY',
  scopes,
  agency: name,
  districts: [DISTRICT],
});

/** Everybody of the demonstration by name: officer, administrator, the staff of each enterprise, partner agencies. */
export const PERSONAS: Readonly<Record<string, Persona>> = Object.fromEntries(
  [
    OFFICER,
    ADMINISTRATOR,
    ...DEMO_ENTERPRISES.map(({ name, nameEn, usci }): Persona => ({
      subject: name,
      name: nameEn,
      role: 'ENTERPRISE',
      scopes: [],
      usci,
    })),
    ...contractNames(CONTRACTS_FOLDER)
      .map((name) => contractSettings(CONTRACTS_FOLDER, name))
      .filter(({ scopes }) => scopes.length > 0)
      .map(agencyOf),
  ].map((persona) => [persona.subject, persona]),
);

/** A persona by its name. Throws a sentence with the names there are. */
export function personaNamed(name: string): Persona {
  const persona = PERSONAS[name];
  if (persona) return persona;
  throw new Sentence(`There is no persona "${name}". There are: ${Object.keys(PERSONAS).join(', ')}.`);
}
