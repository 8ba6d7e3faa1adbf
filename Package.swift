// swift-tools-version: 6.2
import PackageDescription

/// Imports say who may see them (`internal import`, `public import`), so that a dependency's names never leak upward
/// by accident.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "vinhdanh",
  products: [
    .executable(name: "vinhdanh", targets: ["vinhdanh"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // The commands.
    .executableTarget(
      name: "vinhdanh",
      dependencies: [
        "StaffDesk", "PreviewServer", "SitePublisher", "SiteContent", "SiteAudit", "Templates", "CampaignReader",
        "CampaignWriter", "CampaignModel", "VietnameseText", "InstalledPrograms", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // What the staff see and do in the preview: problems, changes, the slip, the publish.
    .target(
      name: "StaffDesk",
      dependencies: [
        "PreviewServer", "SitePublisher", "SiteContent", "Templates", "CampaignModel", "VietnameseText", "Diagnostics",
      ], swiftSettings: strict),

    // The street: read → plan → render → audit → publish, and the preview beside it.
    .target(
      name: "PreviewServer",
      dependencies: [
        "SitePublisher", "Diagnostics", "CLinux",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ], swiftSettings: strict),
    .target(
      name: "SitePublisher",
      dependencies: [
        "SiteContent", "StaffReports", "SiteAudit", "CampaignReader", "Templates", "CampaignModel", "Pictures",
        "InstalledPrograms", "VietnameseText", "Diagnostics", "CLinux",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "SiteContent", dependencies: ["CampaignModel", "Templates", "VietnameseText", "Diagnostics"],
      swiftSettings: strict),
    // What the staff hand upward; no part of the site.
    .target(
      name: "StaffReports",
      dependencies: ["CampaignModel", "Templates", "Workbooks", "VietnameseText", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "SiteAudit", dependencies: ["Pictures", "VietnameseText", "Diagnostics", "CLibXML2"], swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "CampaignReader",
      dependencies: [
        "CampaignModel", "Workbooks", "Pictures", "InstalledPrograms", "VietnameseText", "Diagnostics", "CCMark",
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .target(
      name: "CampaignWriter", dependencies: ["CampaignModel", "Workbooks", "VietnameseText", "Diagnostics"],
      swiftSettings: strict),
    .target(name: "Pictures", swiftSettings: strict),
    .target(name: "Workbooks", dependencies: ["CLibZip", "CLibXML2"], swiftSettings: strict),
    .target(
      name: "InstalledPrograms",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      swiftSettings: strict),
    .target(name: "CampaignModel", dependencies: ["VietnameseText", "Diagnostics"], swiftSettings: strict),
    .target(name: "VietnameseText", swiftSettings: strict),
    .target(name: "Diagnostics", swiftSettings: strict),

    // System libraries.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CLinux"),

    // What `make bench` measures piece by piece.
    .executableTarget(
      name: "templates-benchmark", dependencies: ["Templates", "Diagnostics"], path: "Benchmarks/templates",
      exclude: ["README.md"], swiftSettings: strict),
    .executableTarget(
      name: "workbooks-benchmark", dependencies: ["Workbooks"], path: "Benchmarks/workbooks",
      exclude: ["README.md", "make.py", "compare.py"], swiftSettings: strict),
    .executableTarget(
      name: "audit-benchmark", dependencies: ["SiteAudit", "Diagnostics"], path: "Benchmarks/audit",
      swiftSettings: strict),

    // Hostile documents for the audit: `make torture` judges millions, the tests a few.
    .target(
      name: "AuditFuzzing", dependencies: ["SiteAudit", "Diagnostics"], path: "Benchmarks/fuzz/mutation",
      swiftSettings: strict),
    .executableTarget(
      name: "audit-fuzz", dependencies: ["AuditFuzzing"], path: "Benchmarks/fuzz", exclude: ["mutation", "guided"],
      swiftSettings: strict),
    .testTarget(name: "AuditFuzzTests", dependencies: ["AuditFuzzing"], swiftSettings: strict),

    // Tests mirror the sources.
    .testTarget(name: "InstalledProgramsTests", dependencies: ["InstalledPrograms"], swiftSettings: strict),
    .target(name: "PictureSamples", path: "Tests/PictureSamples", swiftSettings: strict),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "PictureSamples"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: strict),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "CampaignModelTests", dependencies: ["CampaignModel", "VietnameseText", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "CampaignReaderTests",
      dependencies: [
        "CampaignReader", "CampaignModel", "Workbooks", "Pictures", "PictureSamples", "InstalledPrograms",
        "VietnameseText",
        "Diagnostics",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks", "CLibZip"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CampaignWriterTests",
      dependencies: [
        "CampaignWriter", "CampaignReader", "CampaignModel", "Workbooks", "VietnameseText", "Diagnostics",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteAuditTests", dependencies: ["SiteAudit", "Diagnostics", "CLibXML2"], swiftSettings: strict),
    .testTarget(
      name: "SitePublisherTests",
      dependencies: [
        "SitePublisher", "SiteContent", "CampaignReader", "CampaignModel", "Pictures", "PictureSamples",
        "InstalledPrograms", "Diagnostics",
      ],
      exclude: ["Fixture", "Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "StaffReportsTests",
      dependencies: [
        "StaffReports", "SitePublisher", "SiteAudit", "CampaignReader", "CampaignModel", "Templates", "Workbooks",
        "VietnameseText", "Diagnostics",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "MessageCatalogueTests",
      dependencies: [
        "SitePublisher", "SiteContent", "SiteAudit", "Templates", "CampaignReader", "CampaignWriter", "CampaignModel",
        "Workbooks", "PictureSamples", "VietnameseText", "Diagnostics",
      ], swiftSettings: strict),
    .testTarget(
      name: "PreviewServerTests", dependencies: ["PreviewServer", "Diagnostics", "CLinux"], swiftSettings: strict),
    .testTarget(
      name: "StaffDeskTests",
      dependencies: [
        "StaffDesk", "PreviewServer", "SitePublisher", "SiteContent", "CampaignModel", "Templates", "VietnameseText",
        "Diagnostics",
      ], swiftSettings: strict),
    .testTarget(
      name: "SiteContentTests",
      dependencies: ["SiteContent", "CampaignModel", "Templates", "VietnameseText", "Diagnostics"],
      swiftSettings: strict),
  ]
)
