import { t } from '@lingui/core/macro';
import { paths } from '@/paths';
import type { Tool } from '@/tool-kit/tool';
import { ownPageTool } from './own-page/tool';
import { pauseTool } from './pause/tool';
import { quietTimeTool } from './quiet-time/tool';
import { arrivalsTool } from './arrivals/tool';
import { lettersTool } from './letters/tool';
import { strengthsTool } from './strengths/tool';
import { selfCareTool } from './self-care/tool';
import { appreciationTool } from './appreciation/tool';
import { iStatementsTool } from './i-statements/tool';
import { apologyTool } from './apology/tool';
import { trustPlanTool } from './trust-plan/tool';
import { readinessTool } from './readiness/tool';
import { contactPlanTool } from './contact-plan/tool';
import { goodwillTool } from './goodwill/tool';
import { thenAndNowTool } from './then-and-now/tool';
import { questionsTool } from './questions/tool';

/** Support is a screen of the app's own, and listed with the tools. */
const supportTool: Tool = {
  id: 'T15',
  slug: 'support',
  name: t`Support`,
  words: t`People to talk to, where you live`,
  address: paths.support,
  icon: 'support',
  moment: 'now',
  plansContact: false,
  pages: [],
};

/** Every tool, in the order of the list. Adding one is a folder, and a line here. */
export const everyTool: readonly Tool[] = [
  pauseTool,
  ownPageTool,
  quietTimeTool,
  arrivalsTool,
  lettersTool,
  strengthsTool,
  selfCareTool,
  appreciationTool,
  iStatementsTool,
  apologyTool,
  trustPlanTool,
  readinessTool,
  contactPlanTool,
  goodwillTool,
  thenAndNowTool,
  questionsTool,
  supportTool,
];
