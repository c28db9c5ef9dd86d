#include "app/sandbox/sandbox_commands.h"
#include "core/crypto/process_exit.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

// contact-warden-sandbox: the stand-in services with demo data, until standard input ends. Prints
// one JSON line with addresses and credentials, then answers each command line with one line.
int main(int argc, char *argv[])
{
    warden::skipOpenSslCleanup();
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        std::fputs("contact-warden-sandbox takes no arguments: it serves until its input ends\n",
                   stderr);
        return 2;
    }
    warden::DemoSandbox sandbox;
    if (const warden::Result<void> started = sandbox.start(); !started) {
        std::fputs("contact-warden-sandbox: can't listen on 127.0.0.1\n", stderr);
        return 1;
    }
    std::cout << warden::describe(sandbox).constData() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        if (!line.empty())
            std::cout << warden::runCommand(QByteArray::fromStdString(line), sandbox).constData()
                      << std::endl;
    }
    return 0;
}
