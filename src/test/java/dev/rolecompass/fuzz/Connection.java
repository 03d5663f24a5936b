package dev.rolecompass.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;

/**
 * A connection to an app on this machine, over which anything can be sent.
 */
final class Connection implements Closeable {

	private static final int PATIENCE_IN_MILLIS = 60_000;

	private final Socket socket;

	private final InputStream in;

	Connection(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setSoTimeout(PATIENCE_IN_MILLIS);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	/**
	 * Sends a request after which the connection may go on.
	 * @return the answer, or nothing if the connection ended instead
	 */
	Optional<Answer> ask(byte[] request, boolean headAlone) throws IOException {
		this.socket.getOutputStream().write(request);
		return Answer.read(this.in, headAlone);
	}

	/**
	 * Sends bytes, says that no more follow, and waits for the end.
	 * @return the answers to whatever requests the bytes are
	 */
	List<Answer> askLast(byte[] bytes) throws IOException {
		try {
			OutputStream out = this.socket.getOutputStream();
			out.write(bytes);
			this.socket.shutdownOutput();
		}
		catch (IOException ex) {
			// Refused before the end of it, so there may be an answer
		}
		return Answer.readAll(new ByteArrayInputStream(readAll()));
	}

	private byte[] readAll() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try {
			this.in.transferTo(all);
		}
		catch (SocketException ex) {
			// Reset, since the app left something unread; what it said before counts
		}
		return all.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
