<#-- bench/corpus writes languages.ftl: `languages`, a list of {code, name, dir}, and `words`, the interface by language. -->
<#include "languages.ftl">
<#assign language = content.uri?keep_before("/") path = content.uri?keep_after("/")>
<#assign own = words[language]>
<#macro frame>
<!DOCTYPE html>
<html lang="${language}" dir="${own.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title?html} – Brobygger</title>
<meta name="description" content="${content.summary?html}">
<link rel="canonical" href="${config.site_host}/${content.uri}">
<#list languages as other>
<link rel="alternate" hreflang="${other.code}" href="${config.site_host}/${other.code}/${path}">
</#list>
<link rel="alternate" hreflang="x-default" href="${config.site_host}/nb/${path}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<a class="skip" href="#main">${own.skip}</a>
<header>
<p class="brand"><a href="/${language}/index.html"><svg class="logo" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><rect width="40" height="40" rx="9"/><path d="M6 27h28M9 27v-4a11 11 0 0 1 22 0v4M20 27v-15M14.500 27v-13.500M25.500 27v-13.500"/></svg> Brobygger</a></p>
<nav class="languages" aria-label="${own.languages}">
<details>
<summary>${own.languages}</summary>
<ul>
<#list languages as other>
<li><a href="/${other.code}/${path}" lang="${other.code}" hreflang="${other.code}" dir="${other.dir}">${other.name}</a></li>
</#list>
</ul>
</details>
</nav>
</header>
<#nested>
<nav class="topics" aria-label="${own.topics}">
<h2>${own.topics}</h2>
<@page_list tag=language summaries=false/>
</nav>
<p class="print-only">${own.address} ${config.site_host}/${content.uri}</p>
<footer>
<section>
<h2>${own.found}</h2>
<p>${own.ask}</p>
</section>
<p><button type="button" hidden>${own.print}</button></p>
<p><b>Brobygger</b></p>
<p>${own.privacy}</p>
</footer>
</body>
</html>
</#macro>
<#-- The pages with a tag, in reading order. Listing every page and filtering, the usual way, takes a quarter longer. -->
<#macro page_list tag summaries>
<ul>
<#list db.getPublishedDocumentsByTag(tag)?sort_by("order") as other>
<li><a href="/${other.uri}">${other.title?html}</a><#if summaries> ${other.summary?html}</#if></li>
</#list>
</ul>
</#macro>
