/**
 * Which time zones lie in the countries we know numbers in. A zone of any other name is a place we
 * have no numbers for; whoever is there is not shown another country's because of the language.
 */
import { countries, type CountryCode } from './countries';

/** Words between spaces; the older names, which some devices still say, among them. */
const zones: Record<CountryCode, string> = {
  AU: `Antarctica/Macquarie Australia/ACT Australia/Adelaide Australia/Brisbane Australia/Broken_Hill
    Australia/Canberra Australia/Currie Australia/Darwin Australia/Eucla Australia/Hobart Australia/LHI
    Australia/Lindeman Australia/Lord_Howe Australia/Melbourne Australia/NSW Australia/North
    Australia/Perth Australia/Queensland Australia/South Australia/Sydney Australia/Tasmania
    Australia/Victoria Australia/West Australia/Yancowinna`,
  CA: `America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour America/Creston
    America/Dawson America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay
    America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Montreal
    America/Nipigon America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina
    America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay America/Toronto
    America/Vancouver America/Whitehorse America/Winnipeg America/Yellowknife Canada/Atlantic
    Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific
    Canada/Saskatchewan Canada/Yukon`,
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin Europe/Busingen',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast GB GB-Eire',
  IE: 'Europe/Dublin Eire',
  IN: 'Asia/Calcutta Asia/Kolkata',
  NZ: 'Pacific/Auckland Pacific/Chatham NZ NZ-CHAT',
  US: `America/Adak America/Anchorage America/Atka America/Boise America/Chicago America/Denver
    America/Detroit America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Knox
    America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay
    America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Juneau
    America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN America/Los_Angeles
    America/Louisville America/Menominee America/Metlakatla America/New_York America/Nome
    America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem
    America/Phoenix America/Shiprock America/Sitka America/Yakutat Navajo Pacific/Honolulu
    Pacific/Johnston US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii
    US/Indiana-Starke US/Michigan US/Mountain US/Pacific`,
};

const countryByZone = new Map<string, CountryCode>(
  countries.flatMap(({ code }) => zones[code].split(/\s+/u).map((zone) => [zone, code] as const)),
);

/** The country of a time zone; undefined where it is none of ours. */
export const countryOfZone = (zone: string): CountryCode | undefined => countryByZone.get(zone);
