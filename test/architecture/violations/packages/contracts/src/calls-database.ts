// breaks: layer-contracts
import '../../database/src';
