#include <xgboost/c_api.h>
#include "../CLibrary/shim.h"

#define CXGBOOST_LIST(F)                                                                        \
  F(XGBGetLastError) F(XGBRegisterLogCallback) F(XGBoostVersion)                                \
  F(XGBoosterCreate) F(XGBoosterEvalOneIter) F(XGBoosterFeatureScore) F(XGBoosterFree)          \
  F(XGBoosterLoadModelFromBuffer) F(XGBoosterPredictFromDense) F(XGBoosterSaveJsonConfig)       \
  F(XGBoosterSaveModelToBuffer) F(XGBoosterSetParam) F(XGBoosterSetStrFeatureInfo)              \
  F(XGBoosterSlice) F(XGBoosterUpdateOneIter)                                                   \
  F(XGDMatrixCreateFromDense) F(XGDMatrixFree) F(XGDMatrixSetFloatInfo) F(XGProxyDMatrixCreate) \
  F(XGProxyDMatrixSetDataDense) F(XGQuantileDMatrixCreateFromCallback)
CLIBRARY_FUNCTIONS(cxgboost, CXGBOOST_LIST)
