package dev.rolecompass.drill;

/**
 * Restarts one copy after the other, as a release does, while clients read.
 *
 * <pre>
 * ./mvnw test-compile exec:exec@drill -Ddrill=RollingRestarts -Dfolder=target/prepared -Dretries=0
 * </pre>
 */
final class RollingRestarts {

	private RollingRestarts() {
	}

	public static void main(String[] args) throws Exception {
		Drill.run(args[0], (copy, haProxy) -> {
			copy.stop();
			haProxy.awaitDown(copy);
			copy.start();
			haProxy.awaitUp(copy);
			haProxy.awaitRequests(copy);
		});
	}

}
