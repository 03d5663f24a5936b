package dev.rolecompass.http;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds files for pages of every release, in the coding that serves the client best.
 * <p>
 * A page that was kept may ask for a file by the hash of its content in an older release,
 * or, while copies are being replaced, in a newer one; it gets the present file. And
 * Spring's resolver for coded files goes by the order of {@code Accept-Encoding}, weights
 * of zero included (spring-framework#37210), so it sees the best coding alone.
 */
class AssetResolver implements ResourceResolver {

	/**
	 * What the build puts beside files, which is nothing by itself.
	 */
	private static final Pattern COMPRESSED = Pattern.compile(".*\\.(br|gz)");

	private static final Pattern HASH = Pattern.compile("-[0-9a-f]{32}(?=\\.[a-z]+$)");

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		if (COMPRESSED.matcher(requestPath).matches()) {
			return null;
		}
		HttpServletRequest decided = (request != null) ? new DecidedRequest(request) : null;
		Resource resource = chain.resolveResource(decided, requestPath, locations);
		return (resource != null) ? resource : chain.resolveResource(decided, withoutHash(requestPath), locations);
	}

	@Override
	public @Nullable String resolveUrlPath(String resourcePath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(resourcePath, locations);
	}

	/**
	 * The path of a file without the hash of its content.
	 */
	static String withoutHash(String path) {
		return HASH.matcher(path).replaceFirst("");
	}

	/**
	 * A request that names the coding that it is to be answered in, and no others.
	 */
	private static final class DecidedRequest extends HttpServletRequestWrapper {

		private DecidedRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			String value = super.getHeader(name);
			return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)
					? ContentCoding.preferred(value).stream().findFirst().map(ContentCoding::token).orElse("") : value;
		}

	}

}
