package dev.rolecompass.drill;

/**
 * Kills one copy after the other while clients read, and starts it again, as a service
 * manager does. HAProxy has to find out by itself that it is gone, and that it is back.
 *
 * <pre>
 * ./mvnw test-compile exec:exec@drill -Ddrill=Kill -Dfolder=target/prepared
 * </pre>
 */
final class Kill {

	private Kill() {
	}

	public static void main(String[] args) throws Exception {
		Drill.run(args[0], (copy, haProxy) -> {
			copy.kill();
			haProxy.awaitDown(copy);
			copy.start();
			haProxy.awaitUp(copy);
			haProxy.awaitRequests(copy);
		});
	}

}
