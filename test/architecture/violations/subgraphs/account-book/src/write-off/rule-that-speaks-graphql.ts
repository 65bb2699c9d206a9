// breaks: rule-files-are-pure
import 'graphql';
