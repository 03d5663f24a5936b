package dev.rolecompass.http;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves static files: immutable under a name with the hash of their content, briefly
 * cached under any other name. Spring Boot's own mapping can't distinguish these and
 * can't use an {@link AssetResolver}.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<ResourceUrlProvider> urls;

	AssetConfiguration(ObjectProvider<ResourceUrlProvider> urls) {
		this.urls = urls;
	}

	/**
	 * Lets links have hashes before the first request. By itself, Spring does so after
	 * it, and pages without hashes would stay in the cache.
	 */
	@Bean
	static SmartInitializingSingleton hashesBeforeRequests(ResourceUrlProvider urls, ApplicationContext context) {
		return () -> urls.onApplicationEvent(new ContextRefreshedEvent(context));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		resolve(registry.addResourceHandler(DirectPaths.ASSETS + "**")
			.addResourceLocations("classpath:/static" + DirectPaths.ASSETS));
		resolve(registry.addResourceHandler(patterns(DirectPaths.ICONS)).addResourceLocations("classpath:/static/"));
	}

	/**
	 * The paths, with or without a hash.
	 */
	private static String[] patterns(List<String> paths) {
		return paths.stream().map((path) -> path.replace(".", "*.")).toArray(String[]::new);
	}

	private static void resolve(ResourceHandlerRegistration files) {
		files.resourceChain(false)
			// Before the cache, or made-up hashes would fill it
			.addResolver(new AssetResolver())
			.addResolver(new CachingResourceResolver(new ConcurrentMapCache("files")))
			.addResolver(new EncodedResourceResolver())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				if (handler instanceof ResourceHttpRequestHandler) {
					describe(request.getServletPath(), response);
					if (isSurelySent(request)) {
						ResponseHeaders.OF_DOCUMENTS.forEach((name) -> response.setHeader(name, null));
						if (DirectPaths.isIcon(request.getServletPath())) {
							ResponseHeaders.allowNothing(response);
						}
					}
				}
				return true;
			}
		});
	}

	private void describe(String path, HttpServletResponse response) {
		(isCurrent(path) ? Lifetime.IMMUTABLE : Lifetime.FILE).applyTo(response);
		if (DirectPaths.isIcon(path)) {
			// Other sites may show the icon next to a link
			response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		}
		// Spring sets this for compressed files only
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * Whether the response is the file, and not the page of an error.
	 */
	private boolean isSurelySent(HttpServletRequest request) {
		return isCurrent(request.getServletPath()) && request.getHeader(HttpHeaders.RANGE) == null
				&& ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
	}

	private boolean isCurrent(String path) {
		return path.equals(this.urls.getObject().getForLookupPath(AssetResolver.withoutHash(path)));
	}

}
