// breaks: stores-know-storage-only
import './write-off.problems';
