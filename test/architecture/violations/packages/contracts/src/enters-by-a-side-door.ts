// breaks: entered-through-index
import '../../kernel/src/hidden';
