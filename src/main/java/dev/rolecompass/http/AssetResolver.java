package dev.rolecompass.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the current file for pages of every release. A cached page may request a file by
 * the hash of an older release or, during a rolling update, of a newer one.
 */
class AssetResolver implements ResourceResolver {

	/**
	 * The compressed copies that the build adds, which nobody requests by name.
	 */
	private static final Pattern COMPRESSED = Pattern.compile(".*\\.(br|gz)");

	private static final Pattern HASH = Pattern.compile("-[0-9a-f]{32}(?=\\.[a-z]+$)");

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String requestPath,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		if (COMPRESSED.matcher(requestPath).matches()) {
			return null;
		}
		HttpServletRequest accepting = (request != null) ? new Accepting(request) : null;
		Resource resource = chain.resolveResource(accepting, requestPath, locations);
		if (resource == null) {
			return chain.resolveResource(accepting, withoutHash(requestPath), locations);
		}
		return requestPath.equals(withoutHash(requestPath)) ? resource : new HashedFile(resource);
	}

	@Override
	public @Nullable String resolveUrlPath(String resourcePath, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(resourcePath, locations);
	}

	static String withoutHash(String path) {
		return HASH.matcher(path).replaceFirst("");
	}

	/**
	 * A request whose only accepted coding is the best one.
	 */
	private static final class Accepting extends HttpServletRequestWrapper {

		private Accepting(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			String value = super.getHeader(name);
			return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) ? AcceptedCodings.best(value).orElse("") : value;
		}

	}

	/**
	 * A file whose name has the hash of its content. It never changes, so browsers don't
	 * ask whether it did, and it is sent without a time and an entity tag.
	 */
	private static final class HashedFile extends AbstractResource implements HttpResource {

		private static final long NO_TIME = -1;

		private final Resource file;

		private HashedFile(Resource file) {
			this.file = file;
		}

		@Override
		public HttpHeaders getResponseHeaders() {
			HttpHeaders headers = new HttpHeaders();
			if (this.file instanceof HttpResource resource) {
				headers.putAll(resource.getResponseHeaders());
			}
			headers.remove(HttpHeaders.ETAG);
			return headers;
		}

		@Override
		public long lastModified() {
			return NO_TIME;
		}

		@Override
		public long contentLength() throws IOException {
			return this.file.contentLength();
		}

		@Override
		public @Nullable String getFilename() {
			return this.file.getFilename();
		}

		@Override
		public String getDescription() {
			return this.file.getDescription();
		}

		@Override
		public InputStream getInputStream() throws IOException {
			return this.file.getInputStream();
		}

	}

}
