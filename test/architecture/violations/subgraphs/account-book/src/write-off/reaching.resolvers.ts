// breaks: resolvers-never-another-slices-store
import '../movement/movement.store';
