// breaks: resolvers-never-typeorm, typeorm-in-stores-only
import 'typeorm';
