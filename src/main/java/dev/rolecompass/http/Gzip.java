package dev.rolecompass.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses content in the format of gzip (RFC 1952). {@code GZIPOutputStream} sets up a
 * new compressor each time, which takes longer than compressing a question.
 */
final class Gzip {

	/**
	 * The mark of the format, the method, no time, and an unknown operating system.
	 */
	private static final byte[] HEADER = { 0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	private static final int BUFFER_IN_BYTES = 4096;

	/**
	 * Compressors that aren't in use: at most as many as pages are rendered at once.
	 */
	private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

	private Gzip() {
	}

	static byte[] compress(byte[] content) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2 + BUFFER_IN_BYTES);
		compressed.writeBytes(HEADER);
		deflate(content, compressed);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		compressed.writeBytes(ByteBuffer.allocate(2 * Integer.BYTES)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt((int) checksum.getValue())
			.putInt(content.length)
			.array());
		return compressed.toByteArray();
	}

	private static void deflate(byte[] content, ByteArrayOutputStream compressed) {
		Deflater idle = IDLE.poll();
		Deflater deflater = (idle != null) ? idle : new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		byte[] buffer = new byte[BUFFER_IN_BYTES];
		deflater.setInput(content);
		deflater.finish();
		while (!deflater.finished()) {
			compressed.write(buffer, 0, deflater.deflate(buffer));
		}
		deflater.reset();
		IDLE.add(deflater);
	}

}
