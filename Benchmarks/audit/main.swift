internal import SiteAudit
print(FileKind(path: "a.html"))
