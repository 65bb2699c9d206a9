// breaks: entered-through-index, resolvable
import '@trust-supervision/kernel/src/hidden';
