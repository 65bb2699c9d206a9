// breaks: nothing, the composition root may import all
import '../../../gateway/src';
import '../../../subgraphs/account-book/src';
import '../../../subgraphs/guarantee-auction/src';
