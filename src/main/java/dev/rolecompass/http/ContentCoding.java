package dev.rolecompass.http;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

/**
 * The codings that answers come in, those that make them smallest first.
 */
enum ContentCoding {

	BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

	private static final String ANY = "*";

	/**
	 * A coding and, if it has one, its weight.
	 */
	private static final Pattern ELEMENT = Pattern
		.compile("(?<=^|,)\\s*+([\\w*-]++)\\s*+(?:;\\s*+[qQ]=([01](?:\\.\\d{0,3})?)\\s*+)?(?=,|$)");

	/**
	 * Browsers send one of a handful of values.
	 */
	private static final LoadingCache<String, List<ContentCoding>> PREFERRED = Caffeine.newBuilder()
		.maximumSize(100)
		.executor(Runnable::run)
		.build(ContentCoding::read);

	private final String token;

	ContentCoding(String token) {
		this.token = token;
	}

	/**
	 * How the coding is called in headers.
	 */
	String token() {
		return this.token;
	}

	/**
	 * What a client would rather have than the answer as it is. Its order counts for
	 * nothing and its weights for all (RFC 9110, 12.5.3); between equal weights the
	 * smaller answer is the better one.
	 * @param acceptEncoding the value of the header, if it was sent; what can't be read
	 * in it is no wish
	 * @return the best first; nothing if the answer may or should be left as it is
	 */
	static List<ContentCoding> preferred(@Nullable String acceptEncoding) {
		return (acceptEncoding != null) ? PREFERRED.get(acceptEncoding) : List.of();
	}

	private static List<ContentCoding> read(String acceptEncoding) {
		Map<String, Double> weights = weights(acceptEncoding);
		double plain = weights.getOrDefault(IDENTITY.token, 0.0);
		ToDoubleFunction<ContentCoding> weight = (coding) -> weights.getOrDefault(coding.token,
				weights.getOrDefault(ANY, 0.0));
		return Stream.of(BROTLI, GZIP)
			.filter((coding) -> weight.applyAsDouble(coding) > 0 && weight.applyAsDouble(coding) >= plain)
			.sorted(Comparator.comparingDouble(weight).reversed())
			.toList();
	}

	private static Map<String, Double> weights(String acceptEncoding) {
		Map<String, Double> weights = new HashMap<>();
		ELEMENT.matcher(acceptEncoding)
			.results()
			.forEach((element) -> weights.put(element.group(1).toLowerCase(Locale.ROOT),
					(element.group(2) != null) ? Double.parseDouble(element.group(2)) : 1));
		return weights;
	}

}
