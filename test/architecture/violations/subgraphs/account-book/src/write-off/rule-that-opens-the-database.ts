// breaks: rule-files-are-pure
import '../../../../packages/database/src';
