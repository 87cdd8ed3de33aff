import { TestEnvironment } from 'jest-environment-node';

/** A test environment in which a test file sees where the runner is about to add what is described next. */
export default class TogetherEnvironment extends TestEnvironment {
  handleTestEvent(event, state) {
    if (event.name === 'setup') this.global.RUNNER = state;
  }
}
