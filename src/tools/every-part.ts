import type { ToolParts } from '@/tool-kit/tool';
import { ownPageParts } from './own-page/parts';
import { pauseParts } from './pause/parts';
import { quietTimeParts } from './quiet-time/parts';
import { arrivalsParts } from './arrivals/parts';
import { lettersParts } from './letters/parts';
import { strengthsParts } from './strengths/parts';
import { selfCareParts } from './self-care/parts';
import { appreciationParts } from './appreciation/parts';
import { iStatementsParts } from './i-statements/parts';
import { apologyParts } from './apology/parts';
import { trustPlanParts } from './trust-plan/parts';
import { readinessParts } from './readiness/parts';
import { contactPlanParts } from './contact-plan/parts';
import { goodwillParts } from './goodwill/parts';
import { thenAndNowParts } from './then-and-now/parts';
import { questionsParts } from './questions/parts';

/** What comes late of every tool, by its slug. */
export const everyPart: Readonly<Record<string, ToolParts>> = {
  'own-page': ownPageParts,
  pause: pauseParts,
  'quiet-time': quietTimeParts,
  feelings: arrivalsParts,
  'unsent-letter': lettersParts,
  strengths: strengthsParts,
  'self-care-week': selfCareParts,
  appreciation: appreciationParts,
  'i-statements': iStatementsParts,
  apology: apologyParts,
  'trust-plan': trustPlanParts,
  readiness: readinessParts,
  'contact-plan': contactPlanParts,
  'goodwill-check': goodwillParts,
  'then-and-now': thenAndNowParts,
  questions: questionsParts,
};
