package dev.rolecompass.fuzz;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Where requests go one after another: over one connection as long as it lasts, and over
 * one of their own where there may be more, or less, than one answer.
 */
final class Line implements Closeable {

	private final int port;

	private Optional<Connection> kept = Optional.empty();

	Line(int port) {
		this.port = port;
	}

	/**
	 * Sends a request.
	 * @return the answers to it
	 */
	List<Answer> ask(OddRequest request) throws IOException {
		if (request.isOne()) {
			return List.of(askOne(request));
		}
		try (Connection connection = new Connection(this.port)) {
			return connection.askLast(request.bytes());
		}
	}

	private Answer askOne(OddRequest request) throws IOException {
		boolean headAlone = request.method().equals("HEAD");
		Connection connection = this.kept.isPresent() ? this.kept.get() : new Connection(this.port);
		this.kept = Optional.empty();
		Answer answer = connection.ask(request.bytes(), headAlone).orElseThrow(() -> new IOException("No answer"));
		if (answer.isLast()) {
			connection.close();
		}
		else {
			this.kept = Optional.of(connection);
		}
		return answer;
	}

	@Override
	public void close() {
		try {
			if (this.kept.isPresent()) {
				this.kept.get().close();
			}
			this.kept = Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
