// breaks: typeorm-in-stores-only
import 'typeorm';
