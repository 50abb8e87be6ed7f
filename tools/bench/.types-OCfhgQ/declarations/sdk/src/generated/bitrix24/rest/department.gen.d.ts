import type { NumberInput, NumericString, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `department`. */
export interface Department {
  'department.add': {
    params: {
      NAME: string;
      PARENT: NumberInput;
      SORT?: NumberInput | undefined;
      UF_HEAD?: NumberInput | undefined;
    };
    result: number;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'department.delete': {
    params: {
      ID: NumberInput;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
  'department.fields': {
    params: Readonly<Record<string, never>>;
    result: DepartmentFieldsResult;
    errors: SystemErrorCode;
  };
  'department.get': {
    params: {
      ID?: NumberInput | undefined;
      NAME?: string | undefined;
      PARENT?: NumberInput | undefined;
      START?: NumberInput | undefined;
      UF_HEAD?: NumberInput | undefined;
      order?: 'ASC' | 'DESC' | (string & {}) | undefined;
      sort?: string | undefined;
    };
    result: DepartmentGetResult[];
    errors: SystemErrorCode;
  };
  'department.update': {
    params: {
      ID: NumberInput;
      NAME?: string | undefined;
      PARENT?: NumberInput | undefined;
      SORT?: NumberInput | undefined;
      UF_HEAD?: NumberInput | undefined;
    };
    result: boolean;
    errors: 'ERROR_CORE' | SystemErrorCode;
  };
}
export interface DepartmentFieldsResult {
  ID?: string | undefined;
  NAME?: string | undefined;
  PARENT?: string | undefined;
  SORT?: string | undefined;
  UF_HEAD?: string | undefined;
}
export interface DepartmentGetResult {
  ID: number | NumericString;
  NAME: string;
  PARENT: number | NumericString;
  SORT: number;
}
