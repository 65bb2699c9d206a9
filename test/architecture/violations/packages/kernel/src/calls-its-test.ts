// breaks: no-test-code-in-production
import './tested.test';
