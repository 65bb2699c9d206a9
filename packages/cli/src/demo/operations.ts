import { PROBLEM_FIELDS } from '../outcome';

/** The operations of the demonstration: those any user of the graph has. */
export const REGISTER = `mutation Register($input: RegisterEnterpriseInput!) {
  outcome: registerEnterprise(input: $input) { ${PROBLEM_FIELDS} }
}`;

export const RATE = `mutation Rate($input: RateEnterpriseInput!) {
  outcome: rateEnterprise(input: $input) { ${PROBLEM_FIELDS} }
}`;

export const DECLARE_FLOWS = `mutation DeclareFlows($input: DeclareGoodsAndDataFlowInput!) {
  outcome: declareGoodsAndDataFlow(input: $input) { ${PROBLEM_FIELDS} }
}`;

export const IMPORT_BOOK = `mutation ImportBook($input: ImportAccountBookInput!) {
  outcome: importAccountBook(input: $input) {
    ${PROBLEM_FIELDS}
    ... on AccountBookFiled {
      changed
      warnings { path rule message value allowed sheet row column }
      accountBook { bookNumber materials(first: 1) { pageInfo { hasNextPage } } }
    }
  }
}`;

export const IMPORT_LISTS = `mutation ImportLists($input: ImportBondedListsInput!) {
  outcome: importBondedLists(input: $input) {
    ${PROBLEM_FIELDS}
    ... on BondedListsImported {
      filed
      refused
      warnings { path rule message value allowed sheet row column }
      outcomes { internalNumber result { ${PROBLEM_FIELDS} } }
    }
  }
}`;

export const FILE_LIST = `mutation FileList($input: FileBondedListInput!) {
  outcome: fileBondedList(input: $input) { ${PROBLEM_FIELDS} }
}`;

export const WAITING_DECLARATIONS = `query WaitingDeclarations {
  declarations(state: GENERATED, first: 100) { nodes { declarationNumber generatedOn } }
}`;

export const RELEASE = `mutation Release($input: ReleaseDeclarationInput!) {
  outcome: releaseDeclaration(input: $input) { ${PROBLEM_FIELDS} }
}`;
