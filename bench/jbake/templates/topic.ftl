<#include "frame.ftl">
<@frame>
<nav class="breadcrumb">
<ol>
<li><a href="/${language}/index.html">${own.home?html}</a></li>
<li aria-current="page">${content.title?html}</li>
</ol>
</nav>
<main>
<h1>${content.title?html}</h1>
<p>${content.summary?html}</p>
${content.body}
<@page_list tag=language + "-" + path?keep_before("/") summaries=true/>
</main>
</@frame>
