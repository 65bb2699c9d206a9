import { runGateway } from './run-gateway';

/** The process of the gateway; gateway/README.md names the variables it reads. */
runGateway(process.env).catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
