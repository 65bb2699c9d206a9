// breaks: rule-files-are-pure, typeorm-in-stores-only
import 'typeorm';
