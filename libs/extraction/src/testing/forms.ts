import { type FormId, type FormSpec, formById } from '@gongkai/domain';

function known(id: FormId): FormSpec {
  const form = formById(id);
  if (!form) throw new Error(`The form ${id} is gone`);
  return form;
}

/** The forms on which the readers of tables are tried. */
export const FORM_2021 = known('F2021');
export const FORM_2019 = known('F2019');
export const FORM_2014 = known('F2014');
