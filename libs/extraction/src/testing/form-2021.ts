import { FORMS, type FormSpec } from '@gongkai/domain';

function form2021(): FormSpec {
  const form = FORMS.find((candidate) => candidate.id === 'F2021');
  if (!form) throw new Error('The form of 2021 is gone');
  return form;
}

/** The form of 2021, on which the readers of tables are tried. */
export const FORM_2021 = form2021();
