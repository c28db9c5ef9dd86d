#include "core/mail/smtp_trust.h"

#include <curl/curl.h>

namespace warden {

bool trustAlone(void *easy, const QByteArray &authority)
{
    curl_blob blob{const_cast<char *>(authority.constData()), static_cast<size_t>(authority.size()),
                   CURL_BLOB_COPY};
    return curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_CAPATH, static_cast<char *>(nullptr)) == CURLE_OK;
}

} // namespace warden
