// breaks: stores-know-storage-only
import 'graphql';
