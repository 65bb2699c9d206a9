import { PROBLEM_FIELDS } from './outcome';

/** A mutation, and the type its outcome has when the thing is done; anything else is a problem. */
export type Mutation = { readonly done: string; readonly document: string };

export const REGISTER: Mutation = {
  done: 'EnterpriseRegistered',
  document: `mutation Register($input: RegisterEnterpriseInput!) {
  outcome: registerEnterprise(input: $input) { ${PROBLEM_FIELDS} }
}`,
};

export const RATE: Mutation = {
  done: 'EnterpriseRated',
  document: `mutation Rate($input: RateEnterpriseInput!) {
  outcome: rateEnterprise(input: $input) { ${PROBLEM_FIELDS} }
}`,
};

export const DECLARE_FLOWS: Mutation = {
  done: 'GoodsAndDataFlowDeclared',
  document: `mutation DeclareFlows($input: DeclareGoodsAndDataFlowInput!) {
  outcome: declareGoodsAndDataFlow(input: $input) { ${PROBLEM_FIELDS} }
}`,
};

export const IMPORT_BOOK: Mutation = {
  done: 'AccountBookFiled',
  document: `mutation ImportBook($input: ImportAccountBookInput!) {
  outcome: importAccountBook(input: $input) {
    ${PROBLEM_FIELDS}
    ... on AccountBookFiled {
      changed
      warnings { path rule message value allowed sheet row column }
      accountBook { bookNumber materials(first: 1) { pageInfo { hasNextPage } } }
    }
  }
}`,
};

export const IMPORT_LISTS: Mutation = {
  done: 'BondedListsImported',
  document: `mutation ImportLists($input: ImportBondedListsInput!) {
  outcome: importBondedLists(input: $input) {
    ${PROBLEM_FIELDS}
    ... on BondedListsImported {
      filed
      refused
      warnings { path rule message value allowed sheet row column }
      outcomes { internalNumber result { ${PROBLEM_FIELDS} } }
    }
  }
}`,
};

export const FILE_LIST: Mutation = {
  done: 'BondedListFiled',
  document: `mutation FileList($input: FileBondedListInput!) {
  outcome: fileBondedList(input: $input) { ${PROBLEM_FIELDS} }
}`,
};

export const WAITING_DECLARATIONS = `query WaitingDeclarations {
  declarations(state: GENERATED, first: 100) { nodes { declarationNumber generatedOn } }
}`;

export const RELEASE: Mutation = {
  done: 'DeclarationReleased',
  document: `mutation Release($input: ReleaseDeclarationInput!) {
  outcome: releaseDeclaration(input: $input) { ${PROBLEM_FIELDS} }
}`,
};
