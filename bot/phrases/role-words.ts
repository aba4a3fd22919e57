import type { Language } from "#shared/domain/people/staff.ts";

/** Roles of people as they are spoken of; a shop's and the system's are nobody that one could turn to. */
const ROLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    manager: "客户经理",
    supervisor: "主管",
    chief: "首席客户经理",
    service: "服务人员",
    admin: "省管理员",
    operator: "系统管理员",
  },
  en: {
    manager: "account managers",
    supervisor: "supervisors",
    chief: "chief managers",
    service: "service staff",
    admin: "province admins",
    operator: "system admins",
  },
};

export interface RoleBarred {
  readonly role: string;
  readonly may?: readonly string[];
}

/** 主管、首席客户经理或省管理员; nothing where nobody but the system may. */
export function rolesThatMay({ may = [] }: RoleBarred, language: Language): string {
  const words = may.flatMap((role) => ROLES[language][role] ?? []);
  const [comma, or] = language === "zh" ? ["、", "或"] : [", ", " or "];
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter((part) => part !== "").join(or);
}

export function roleName(role: string, language: Language): string {
  return ROLES[language][role] ?? role;
}
